package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The machine contract, as its published schemas say it. */
final class Contract {
    private static final Schema READING = schema("hearsay-reading-1");
    private static final Schema GROUP = schema("hearsay-group-1");

    private Contract() {}

    /** Fails unless the line is a reading under the contract. */
    static void assertReading(String line) {
        assertThat(READING.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }

    /** Fails unless the line is a group under the contract. */
    static void assertGroup(String line) {
        assertThat(GROUP.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }

    private static Schema schema(String name) {
        try (InputStream in = Objects.requireNonNull(
                Contract.class.getResourceAsStream("/org/hearsay/export/" + name + ".schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
