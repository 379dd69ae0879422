package org.hearsay.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/api.md, run as they stand there, but for the port. */
class GuideTest {
    @TempDir
    Path folder;

    private Served served;
    private String guide = "";

    @BeforeEach
    void open() throws IOException {
        served = Served.open(folder);
        guide = Files.readString(Path.of("..", "docs", "api.md"))
                .replace("localhost:7040", "localhost:" + served.at("").getPort());
    }

    @AfterEach
    void close() {
        served.close();
    }

    private List<String> blocks(String language) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(guide);
        List<String> out = new ArrayList<>();
        while (block.find()) out.add(block.group(1));
        return out;
    }

    private String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    private static boolean isThere(String program) {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int claims() {
        return Served.json(served.get("/claims?limit=500")).path("items").size();
    }

    @Test
    void theJavaExampleCountsAllClaims() throws Exception {
        Files.writeString(folder.resolve("Claims.java"), blocks("java").get(0));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(run(java, "Claims.java")).isEqualTo(claims() + " claims\n");
    }

    @Test
    void thePythonExamplePrintsAllClaims() throws Exception {
        assumeTrue(isThere("python3"), "there is no python3 here");
        Files.writeString(folder.resolve("claims.py"), blocks("python").get(0));
        assertThat(run("python3", "claims.py").lines())
                .hasSize(claims() + 1)
                .last()
                .isEqualTo(claims() + " claims");
    }

    @Test
    void theExamplesWithCurlDoWhatTheySay() throws Exception {
        assumeTrue(isThere("curl"), "there is no curl here");
        List<String> out = new ArrayList<>();
        for (String block : blocks("sh")) if (block.startsWith("curl")) out.add(run("sh", "-c", block));
        assertThat(out).hasSize(5);
        assertThat(out.get(0)).contains("\"event\":\"killed\"", "\"next\":");
        assertThat(out.get(1)).contains("\"schema\":\"hearsay-reading-1\"", "\"value\":12");
        assertThat(out.get(2)).contains("\"added\":true");
        assertThat(folder.resolve("claims.csv")).content().startsWith("claim,report,");
        assertThat(out.get(4).strip()).isEqualTo(blocks("json").get(0).strip());
    }
}
