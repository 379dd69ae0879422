package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The binaries are those of one system; elsewhere these facts are not looked at. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresLedgerTest extends LedgerFacts {
    private static EmbeddedPostgres server;
    private static int databases;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    String fresh() throws SQLException {
        String name = "ledger" + ++databases;
        try (Connection db = server.getPostgresDatabase().getConnection();
                Statement statement = db.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }

    @Override
    Connection connection(String place) throws SQLException {
        return DriverManager.getConnection(place);
    }

    @Override
    String unguard(String table, String trigger) {
        return "DROP TRIGGER " + trigger + " ON " + table;
    }

    @Test
    void aPasswordIsNotSaid() {
        String place = "jdbc:postgresql://localhost:1/none?user=ann&password=secret";
        assertThatThrownBy(() -> Ledger.open(place, InstantSource.system()))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("cannot be reached")
                .message()
                .doesNotContain("secret");
        assertThat(new Postgres(place)).hasToString("jdbc:postgresql://localhost:1/none");
    }
}
