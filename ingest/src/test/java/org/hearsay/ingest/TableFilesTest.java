package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of separated values and exported channels. */
class TableFilesTest {
    private static final String EXPORT = """
            {"name": "Tolm Watch", "type": "public_channel", "id": 7, "messages": [
             {"id": 1, "type": "service", "date": "2019-03-14T09:00:00", "action": "pin_message", "text": ""},
             {"id": 2, "type": "message", "date": "2019-03-14T10:00:00", "from": "Tolm Watch", "text": "Nine soldiers were killed."},
             {"id": 3, "type": "message", "date": "2019-03-14T11:00:00", "forwarded_from": "Selnik Daily",
              "text": ["Forty were ", {"type": "bold", "text": "wounded"}, ", ", {"type": "link", "text": "it says"}, "."]},
             {"id": 4, "type": "message", "photo": "a.jpg", "text": []}
            ]}
            """;

    @TempDir
    Path folder;

    private final Collected heard = new Collected();

    private String read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        new ReportFiles().each(List.of(file), heard);
        return file.toString();
    }

    @Test
    void columnsAreFoundByTheirNames() throws IOException {
        String file = read(
                "a.csv",
                "\ufeffOutlet,TEXT,id,published,comment\nTolm Post,\"Nine died,\nhe said, \"\"nine\"\".\",r7,2019-03-14,x\n,Ten died.\n");
        assertThat(heard.refused()).isEmpty();
        Report first = heard.reports().get(0);
        assertThat(List.of(first.name(), first.text(), first.outlet() + "", first.published() + ""))
                .containsExactly("r7", "Nine died,\nhe said, \"nine\".", "Tolm Post", "2019-03-14");
        Report second = heard.reports().get(1);
        assertThat(second.name()).isEqualTo("a.csv:4");
        assertThat(second.outlet()).isNull();
        assertThat(second.origin()).isEqualTo(file + ":4");
    }

    @Test
    void semicolonsAndTabsPartColumnsToo() throws IOException {
        read("a.csv", "id;text\n1;Nine died, he said.\n");
        read("b.tsv", "id\ttext\n2\tTen died, he said.\n");
        assertThat(heard.reports())
                .extracting(Report::text)
                .containsExactly("Nine died, he said.", "Ten died, he said.");
    }

    @Test
    void aTableInWindows1252IsReadWithAWarning() throws IOException {
        read("a.csv", "text\n“Nine” died in the café.\n".getBytes(Charset.forName("windows-1252")));
        assertThat(heard.reports()).extracting(Report::text).containsExactly("“Nine” died in the café.");
        assertThat(heard.warnings()).singleElement().asString().contains("windows-1252");
    }

    @Test
    void aTableWithoutTextsIsRefusedAndARowWithoutTextByItsLine() throws IOException {
        String none = read("a.csv", "id,body\n1,Nine died.\n");
        String empty = read("b.csv", "id,text\n1,\n2,Nine died.\n");
        String nothing = read("c.csv", "");
        assertThat(heard.refused())
                .containsExactly(
                        none + ": no column is called \"text\"",
                        empty + ":2: the row's \"text\" is empty",
                        nothing + ": is empty");
        assertThat(heard.reports()).hasSize(1);
    }

    @Test
    void aFieldThatIsTooLargeIsRefused() throws IOException {
        String file = read("a.csv", "id,text\n1,\"" + "a".repeat(20_000_001) + "\"\n2,Nine died.\n");
        assertThat(heard.refused()).containsExactly(file + ":2: a text over 20 MB is not read");
        assertThat(heard.reports()).extracting(Report::name).containsExactly("2");
    }

    @Test
    void messagesOfAChannelAreReports() throws IOException {
        String file = read("result.json", EXPORT);
        assertThat(heard.refused()).isEmpty();
        assertThat(heard.reports())
                .extracting(Report::text)
                .containsExactly("Nine soldiers were killed.", "Forty were wounded, it says.");
        Report first = heard.reports().get(0);
        assertThat(first.name()).isEqualTo("Tolm Watch:2");
        assertThat(first.outlet()).isEqualTo("Tolm Watch");
        assertThat(first.published()).isEqualTo("2019-03-14T10:00:00");
        assertThat(first.origin()).isEqualTo(file + ", message 2");
        assertThat(heard.reports().get(1).outlet()).isEqualTo("Selnik Daily, forwarded by Tolm Watch");
    }

    @Test
    void ofAnExportOfAllChatsEachIsItsOwnOutlet() throws IOException {
        read(
                "result.json",
                "{\"chats\": {\"list\": [" + EXPORT + "," + EXPORT.replace("Tolm Watch", "Torvel Watch") + "]}}");
        assertThat(heard.reports())
                .extracting(Report::name)
                .contains("Tolm Watch:2", "Torvel Watch:2")
                .hasSize(4);
    }

    @Test
    void jsonThatIsNoExportIsRefusedByName() throws IOException {
        String other = read("a.json", "{\"a\": 1}");
        String cut = read("b.json", EXPORT.substring(0, EXPORT.length() / 2));
        String words = read("c.json", "Nine died.");
        String list =
                read("d.json", "{\"articles\": [{\"url\": \"https://post.example/1\", \"title\": \"Nine died\"}]}");
        String deep = read("e.json", "[".repeat(100_000));
        assertThat(heard.refused()).hasSize(5).noneMatch(r -> r.contains("Exception"));
        assertThat(heard.refused().get(0)).startsWith(other + ": JSON, but no channel's export");
        assertThat(heard.refused().get(1)).startsWith(cut + ": not JSON, or too deep, from line");
        assertThat(heard.refused().get(2)).startsWith(words + ": not a channel's export: not JSON");
        assertThat(heard.refused().get(3)).startsWith(list + ": a list of articles without their texts");
        assertThat(heard.refused().get(4)).startsWith(deep + ": ");
    }
}
