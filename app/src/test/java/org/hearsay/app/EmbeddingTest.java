package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The reader in a program of one's own, as the manual shows it. */
class EmbeddingTest {
    private static final String PAGE = "docs/howto.md";

    @TempDir
    Path folder;

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void theProgramOfTheManualPrintsWhatTheManualSays() throws Exception {
        Path source = folder.resolve("WhoSaysSo.java");
        Files.writeString(source, Manual.blocks(PAGE, "java").get(0).text());
        int code = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(code).isZero();

        String printed = printedBy("WhoSaysSo");

        assertThat(printed).isNotBlank();
        assertThat(Manual.text(PAGE)).contains("It prints `" + printed.strip() + "`");
    }

    private String printedBy(String name) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            Method main = classes.loadClass(name).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theDependencyOfTheManualIsThisProjectsCore() throws Exception {
        String pom = Files.readString(Manual.ROOT.resolve("core/pom.xml"));
        Manual.blocks(PAGE, "xml")
                .get(0)
                .text()
                .lines()
                .filter(line -> line.startsWith("  "))
                .forEach(line -> assertThat(pom).contains(line.strip()));
    }
}
