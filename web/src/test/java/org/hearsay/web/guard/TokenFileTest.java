package org.hearsay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenFileTest {
    @TempDir
    Path folder;

    @Test
    void whoHasATokenIsKnownByTheFileWhichDoesNotHaveIt() throws IOException {
        Path file = folder.resolve("deep/tokens");
        String reader = new TokenFile(file).add(Role.READER);
        String editor = new TokenFile(file).add(Role.EDITOR);
        Tokens tokens = Tokens.of(new TokenFile(file).read());
        assertThat(tokens.caller(reader)).extracting(Caller::role).isEqualTo(Role.READER);
        assertThat(tokens.caller(editor)).extracting(Caller::role).isEqualTo(Role.EDITOR);
        assertThat(tokens.caller(Tokens.fresh())).isNull();
        assertThat(Files.readString(file)).doesNotContain(reader, editor);
        assertThat(reader).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(editor);
    }

    @Test
    void nobodyElseCanReadItAndOneThatOthersCanReadIsRefused() throws IOException {
        Path file = folder.resolve("tokens");
        new TokenFile(file).add(Role.READER);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> new TokenFile(file).read()).hasMessageContaining("chmod 600");
        assertThatThrownBy(() -> new TokenFile(file).add(Role.READER)).hasMessageContaining("chmod 600");
    }

    @Test
    void aFileOfSomethingElseIsRefused() throws IOException {
        Path file = folder.resolve("tokens");
        new TokenFile(file).add(Role.READER);
        Files.writeString(file, "admin " + "0".repeat(64) + "\n");
        assertThatThrownBy(() -> new TokenFile(file).read()).hasMessageContaining("no role and hash");
    }

    @Test
    void withoutAFileThereAreNone() throws IOException {
        assertThat(Tokens.of(new TokenFile(folder.resolve("none")).read()).areAsked())
                .isFalse();
    }
}
