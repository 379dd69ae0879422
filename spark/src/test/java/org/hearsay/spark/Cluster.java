package org.hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A master and workers of their own, started of the jars that the tests have: processes on this machine, a core each. */
final class Cluster implements AutoCloseable {
    private static final String HERE = "127.0.0.1";

    private final Path home;
    private final String address;
    private final List<Process> processes = new ArrayList<>();

    Cluster(Path home, int workers) throws IOException {
        this.home = home;
        Files.createDirectories(home.resolve("jars"));
        for (String jar : jars())
            Files.createSymbolicLink(home.resolve("jars").resolve(new File(jar).getName()), Path.of(jar));
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = "spark://" + HERE + ":" + free.getLocalPort();
        }
        String port = address.substring(address.lastIndexOf(':') + 1);
        start("master", "org.apache.spark.deploy.master.Master", "--host", HERE, "--port", port, "--webui-port", "0");
        for (int i = 0; i < workers; i++)
            start(
                    "worker" + i,
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    HERE,
                    "--webui-port",
                    "0",
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--work-dir",
                    home.resolve("work" + i).toString(),
                    address);
    }

    /** Spark's jars and what they and the job need; Spark logs through its own. */
    private static List<String> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> place.endsWith(".jar") && !place.contains("slf4j-nop"))
                .toList();
    }

    private static String classes() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.endsWith(".jar"))
                .map(place -> Path.of(place).toAbsolutePath().toString())
                .reduce("", (all, place) -> all + File.pathSeparator + place)
                .substring(1);
    }

    /** Starts the job; what it says goes into a file beside the cluster. */
    Process job(Object... words) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                "-Dspark.master=" + address,
                "-Dspark.driver.host=" + HERE,
                "-Dspark.driver.bindAddress=" + HERE,
                "-Dspark.ui.enabled=false",
                "-Dspark.executor.memory=700m",
                "-Dspark.executor.extraClassPath=" + classes(),
                "org.hearsay.spark.Job"));
        for (Object word : words) line.add(word.toString());
        return start("job", line.toArray(String[]::new));
    }

    private Process start(String name, String... words) throws IOException {
        List<String> line = new ArrayList<>(List.of("java", "-Xmx600m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        line.addAll(List.of(org.apache.spark.launcher.JavaModuleOptions.defaultModuleOptionArray()));
        line.addAll(List.of("-cp", classes() + File.pathSeparator + home.resolve("jars") + "/*"));
        line.addAll(List.of(words));
        ProcessBuilder process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(name + ".log").toFile());
        process.environment().put("SPARK_HOME", home.toString());
        process.environment().put("SPARK_SCALA_VERSION", "2.13");
        process.environment().put("SPARK_LOCAL_IP", HERE);
        Process started = process.start();
        processes.add(started);
        return started;
    }

    /** Kills the last worker with what it started, as a machine goes that loses its power. */
    void loseOne() {
        Process worker = processes.get(processes.size() - 2);
        List<ProcessHandle> executors = worker.descendants().toList();
        assertThat(executors).isNotEmpty();
        worker.destroyForcibly();
        executors.forEach(ProcessHandle::destroyForcibly);
    }

    /** What a process said. */
    String said(String name) throws IOException {
        return Files.readString(home.resolve(name + ".log"));
    }

    @Override
    public void close() throws IOException {
        for (Process process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        try (Stream<Path> links = Files.list(home.resolve("jars"))) {
            for (Path link : links.toList()) Files.delete(link);
        }
    }
}
