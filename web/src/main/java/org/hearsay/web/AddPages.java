package org.hearsay.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Report;
import org.hearsay.web.adding.Batch;
import org.hearsay.web.adding.Batches;
import org.hearsay.web.adding.Desk;
import org.hearsay.web.guard.Bounds;
import org.hearsay.web.guard.Door;
import org.hearsay.web.guard.Rest;
import org.hearsay.web.guard.Role;
import org.jspecify.annotations.Nullable;

/** The page on which somebody adds a text, files or addresses, and the one that says what becomes of them. */
final class AddPages {
    private static final String TITLE = "Add reports";
    private static final int TOO_LARGE = 413;
    /** Who sends so many times as much as is taken is not read to the end. */
    private static final long MUCH = 4;

    private final Desk desk;
    private final Batches batches;
    private final Door door;
    private final Pages pages;
    private final Bounds bounds;

    AddPages(Desk desk, Batches batches, Door door, Pages pages, Bounds bounds) {
        this.desk = desk;
        this.batches = batches;
        this.door = door;
        this.pages = pages;
        this.bounds = bounds;
    }

    void configure(JavalinConfig config) {
        config.routes.get("/add", this::form);
        config.routes.post("/add", this::take);
        config.routes.get("/add/{batch}", this::progress);
        config.routes.post("/add/{batch}", this::change);
    }

    private void form(Context context) {
        Door.demand(context, Role.EDITOR);
        pages.show(
                context,
                "add.jte",
                TITLE,
                Map.of("fetches", batches.fetches(), "most", Integer.toString(bounds.bodyBytes() / 1_000_000)));
    }

    /** What is larger is not read at all. */
    private void measure(Context context) {
        long length = context.req().getContentLengthLong();
        if (length <= bounds.bodyBytes()) return;
        try {
            if (length <= MUCH * bounds.bodyBytes()) Rest.skip(context.req().getInputStream(), length);
        } catch (IOException e) {
            throw new HttpResponseException(HttpStatus.BAD_REQUEST.getCode(), "What was sent does not come whole.");
        }
        throw new HttpResponseException(
                TOO_LARGE, "No more than " + bounds.bodyBytes() / 1_000_000 + " MB are taken at once.");
    }

    private void take(Context context) {
        measure(context);
        door.checkForm(context);
        String text = given(context, "text");
        if (text != null) {
            context.redirect("/d/" + read(pasted(context, text)), HttpStatus.SEE_OTHER);
            return;
        }
        List<UploadedFile> files = files(context);
        List<String> addresses = addresses(context);
        if (files.isEmpty() && addresses.isEmpty())
            throw new BadAddressException("There is neither a text nor a file to read.");
        Batch batch = batches.begin();
        add(batch, files, addresses);
        context.redirect("/add/" + batch.id(), HttpStatus.SEE_OTHER);
    }

    private void add(Batch batch, List<UploadedFile> files, List<String> addresses) {
        for (UploadedFile file : files) {
            try (InputStream in = file.content()) {
                batches.file(batch, file.filename(), in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        for (String address : addresses) batches.address(batch, address);
    }

    private static List<UploadedFile> files(Context context) {
        return context.uploadedFiles("files").stream().filter(f -> f.size() > 0).toList();
    }

    private List<String> addresses(Context context) {
        String given = batches.fetches() ? given(context, "addresses") : null;
        return given == null ? List.of() : List.of(given.split("\\s+"));
    }

    private String read(Report report) {
        desk.turn(() -> desk.keep(desk.read(report)));
        desk.settle();
        return report.id();
    }

    private Batch batch(Context context) {
        return batches.find(context.pathParam("batch"))
                .orElseThrow(() -> new NotFoundResponse("What came of that is not remembered any more."));
    }

    private void progress(Context context) {
        Door.demand(context, Role.EDITOR);
        pages.show(context, "added.jte", TITLE, Map.of("batch", batch(context)));
    }

    /** More files for a batch; or it is cancelled, or gone on with. */
    private void change(Context context) {
        measure(context);
        door.checkForm(context);
        Batch batch = batch(context);
        switch (String.valueOf(given(context, "do"))) {
            case "cancel" -> batch.cancel();
            case "resume" -> batch.resume();
            default -> add(batch, files(context), addresses(context));
        }
        context.redirect("/add/" + batch.id(), HttpStatus.SEE_OTHER);
    }

    private static Report pasted(Context context, String text) {
        String published = given(context, "published");
        try {
            if (published != null) LocalDate.parse(published);
        } catch (DateTimeParseException e) {
            throw new BadAddressException("The day is one as 2019-03-14.");
        }
        String title = given(context, "title");
        return Report.of(
                title == null ? "pasted text" : title,
                text.replace("\r\n", "\n"),
                title,
                given(context, "outlet"),
                given(context, "url"),
                published,
                "pasted into a page");
    }

    private static @Nullable String given(Context context, String name) {
        String value = context.formParam(name);
        return value == null || value.isBlank() ? null : name.equals("text") ? value : value.strip();
    }
}
