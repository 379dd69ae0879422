package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hearsay.app.Command.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports in other languages than English are kept and not read. */
class ForeignTest {
    private static final String FRENCH =
            "Neuf soldats ont été tués lundi près de Selnik, a indiqué l’armée. « 40 chars ont "
                    + "été détruits », a déclaré le ministère, qui a démenti tous les autres chiffres.\n";

    @TempDir
    Path folder;

    private Path french = Path.of("french.txt");

    @BeforeEach
    void aFrenchReport() {
        french = Command.file(folder, "french.txt", FRENCH);
    }

    @Test
    void aForeignReportHasNoClaimsAndItIsSaidWhy() {
        Run run = Command.run("read", "--format", "json", french);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"language\":\"fr\"", "\"figures\":[]", "\"attributions\":[]");
        assertThat(run.err()).isEqualTo("hearsay: " + french + ": is in French and not read; only English is\n");
        assertThat(Command.run("read", french).out()).contains("Not read: it is in French, and only English is read.");
        assertThat(Command.run("read", "--format", "md", french).out()).contains("Not read: it is in French");
    }

    @Test
    void aForeignReportIsKeptAndListed() {
        Path ledger = folder.resolve("ledger.db");
        Path english = Command.file(folder, "english.txt", "The Kestrian army said that nine soldiers were killed.\n");
        Run run = Command.run("add", "--ledger", ledger, french, english);
        assertThat(run.out()).startsWith("2 new, 0 known already, 0 refused");
        assertThat(Command.run("unread", "--ledger", ledger).out()).isEqualTo("French\tfrench\t" + french + "\n");
        assertThat(Command.run("check", "--ledger", ledger).code()).isZero();
        assertThat(Command.run("reread", "--ledger", ledger).code()).isZero();
        assertThat(Command.run("unread", "--ledger", ledger).lines()).hasSize(1);
    }
}
