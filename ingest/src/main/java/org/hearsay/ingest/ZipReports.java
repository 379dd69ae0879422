package org.hearsay.ingest;

import java.io.IOException;
import org.hearsay.ingest.archive.ZipMembers;
import org.hearsay.ingest.bytes.Content;
import org.hearsay.ingest.bytes.Refusal;

/** The members of a ZIP file become reports; of a WACZ only its web archives do, the rest is about them. */
final class ZipReports implements ZipMembers.Taker {
    private final Named file;
    private final Intake intake;
    private final boolean wacz;
    private boolean any;
    private int others;

    ZipReports(Named file, Intake intake) {
        this.file = file;
        this.intake = intake;
        wacz = Format.of(file.name()) == Format.WACZ;
    }

    void read(Content zip) throws IOException, Refusal {
        ZipMembers.each(zip, this);
        if (!any) throw new Refusal("an archive without files that can be read");
        if (others > 0 && !wacz) intake.warning(file.place(), FolderWalk.passed(others));
    }

    @Override
    public void member(String name, Content content) {
        if (isReport(name)) {
            any = true;
            new Opening(intake).read(file.member(name), content);
        } else others++;
    }

    @Override
    public void refused(String name, String reason) {
        any = true;
        intake.refused(file.place() + "!" + name, reason);
    }

    private boolean isReport(String name) {
        if (wacz) return Format.of(name) == Format.WARC;
        return Format.known(name) && !name.startsWith(".") && !name.contains("/.") && !name.startsWith("__MACOSX/");
    }
}
