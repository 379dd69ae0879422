package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerFacts {
    @TempDir
    Path folder;

    private int files;

    @Override
    String fresh() {
        return folder.resolve("hearsay-" + ++files + ".db").toString();
    }

    @Override
    Connection connection(String place) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + place);
    }

    @Override
    String unguard(String table, String trigger) {
        return "DROP TRIGGER " + trigger;
    }

    @Test
    void aLedgerThatIsNotThereIsNotMade() {
        String place = fresh();
        assertThatThrownBy(() -> Ledger.openExisting(place)).hasMessageContaining("there is no ledger");
        assertThat(Path.of(place)).doesNotExist();
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Nine soldiers were killed. ".repeat(60));
        assertThatThrownBy(() -> Ledger.open(file.toString(), InstantSource.system()))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is not a ledger");
        assertThat(file).content().startsWith("Nine soldiers");
    }
}
