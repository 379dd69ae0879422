package org.hearsay.web.api;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.hearsay.export.Convention;
import org.hearsay.export.Form;
import org.hearsay.export.Leaving;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LogLines;

/**
 * The whole ledger as a stream: so many reports are taken out at a time, and sent while others use the ledger.
 *
 * @param ledger it
 * @param leaving in which form
 */
record Export(Ledger ledger, Leaving leaving) implements Answer {
    private static final int AT_A_TIME = 50;

    static Export of(Ledger ledger, Asked asked) {
        return new Export(
                ledger, Leaving.valueOf(String.valueOf(asked.word("format")).toUpperCase(Locale.ROOT)));
    }

    @Override
    public void to(Context context) {
        context.contentType(leaving.type() + (leaving.type().startsWith("text/") ? "; charset=utf-8" : ""));
        context.header("Content-Disposition", "attachment; filename=\"hearsay." + ending() + "\"");
        if (context.method().name().equals("HEAD")) return;
        try {
            OutputStream out = new BufferedOutputStream(context.outputStream());
            write(out);
            out.flush();
        } catch (IOException | RuntimeException e) {
            broken(context);
        }
    }

    private String ending() {
        return switch (leaving) {
            case CSV, UCDP, ACLED -> "csv";
            case BIBTEX -> "bib";
            default -> "jsonl";
        };
    }

    private void write(OutputStream out) throws IOException {
        Form form = leaving.form(leaving == Leaving.ANNOTATIONS ? ledger.judged() : Map.of(), Convention.NONE);
        print(out, form.opening());
        for (String after = ""; after != null; ) {
            StringBuilder some = new StringBuilder();
            after = ledger.each(after, AT_A_TIME, filed -> some.append(form.of(filed)));
            print(out, some.toString());
        }
        print(out, form.closing());
        if (leaving == Leaving.JSONL) print(out, LogLines.of(ledger));
    }

    private static void print(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is sent already cannot be taken back: the connection is broken off, so that nobody takes a part for the whole. */
    private static void broken(Context context) {
        try {
            context.res().sendError(-1);
        } catch (IOException | IllegalStateException e) {
            // It is broken already.
            return;
        }
    }
}
