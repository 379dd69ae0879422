package org.hearsay.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.hearsay.ingest.archive.MadeZip;
import org.hearsay.ingest.bytes.Allowance;
import org.hearsay.ingest.bytes.BombException;
import org.hearsay.ingest.bytes.Refusal;
import org.junit.jupiter.api.Test;

class DocxTest {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String CORE = "<cp:coreProperties xmlns:cp='c' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
            + "<dc:title> Losses at Selnik </dc:title></cp:coreProperties>";

    private static String document(String body) {
        return "<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='" + W + "' xmlns:mc='m'><w:body>" + body
                + "</w:body></w:document>";
    }

    private static byte[] docx(String xml) {
        return new MadeZip()
                .with("[Content_Types].xml", "<Types/>")
                .with("docProps/core.xml", CORE)
                .with("word/document.xml", xml)
                .bytes();
    }

    private static DocumentText read(byte[] bytes) throws IOException, Refusal {
        return Docx.read(new ByteArrayInputStream(bytes), new Allowance(bytes.length));
    }

    @Test
    void paragraphsStandAsTheyWereWritten() throws Exception {
        DocumentText text =
                read(docx(document("<w:p><w:r><w:t>Nine </w:t></w:r><w:r><w:t>soldiers</w:t></w:r><w:r><w:t "
                        + "xml:space='preserve'> died &amp; two</w:t><w:br/><w:t>fled</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>25</w:t>"
                        + "<w:noBreakHyphen/><w:t>year</w:t></w:r></w:p>")));
        assertThat(text.title()).isEqualTo("Losses at Selnik");
        assertThat(text.text()).isEqualTo("Nine soldiers died & two\nfled\n\n25-year");
    }

    @Test
    void whatWasDeletedAndWhatIsThereTwiceIsLeftOut() throws Exception {
        DocumentText text =
                read(docx(document("<w:p><w:del><w:r><w:delText>Twenty</w:delText></w:r></w:del><w:ins><w:r><w:t>"
                        + "Nine</w:t></w:r></w:ins><w:r><w:t> died.</w:t></w:r></w:p><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Box"
                        + "</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>Box</w:t></w:r></w:p></mc:Fallback>"
                        + "</mc:AlternateContent>")));
        assertThat(text.text()).isEqualTo("Nine died.\n\nBox");
    }

    @Test
    void entitiesOfTheFilesOwnAreNotFollowed() {
        String bomb =
                "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>";
        for (String entity : new String[] {"&b;", "&f;"})
            assertThatThrownBy(() -> read(docx(bomb + "<w:document xmlns:w='" + W + "'><w:p><w:t>x" + entity
                            + "</w:t></w:p></w:document>")))
                    .isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        assertThatThrownBy(() -> read(new byte[] {1, 2, 3}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no Word document");
        assertThatThrownBy(() -> read(docx(document("<w:p/>"))))
                .isInstanceOf(Refusal.class)
                .hasMessage("is empty");
        assertThatThrownBy(() -> read(docx("<w:document")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aBombIsGivenUp() {
        byte[] bomb = docx(document("<w:p>" + " ".repeat(70_000_000) + "</w:p>"));
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(BombException.class);
    }

    @Test
    void damagedDocumentsAreRefusedAndNothingElseIsThrown() {
        byte[] whole = docx(document("<w:p><w:r><w:t>Nine died.</w:t></w:r></w:p>".repeat(50)));
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            byte[] bad = Arrays.copyOf(whole, seed % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int i = 0; i < 5 && bad.length > 0; i++)
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(read(bad).text()).as("seed %d", seed).startsWith("Nine died.");
            } catch (Refusal | IOException e) {
                assertThat(e).as("seed %d", seed).isNotNull();
            }
        }
    }
}
