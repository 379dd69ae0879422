package org.hearsay.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.hearsay.web.Desk.Arrival;
import org.hearsay.web.Desk.Pasted;
import org.hearsay.web.Desk.Upload;
import org.hearsay.web.guard.Door;
import org.hearsay.web.guard.Role;
import org.jspecify.annotations.Nullable;

/** The page on which somebody adds a text or files, and that says what became of them. */
final class AddPages {
    private static final String TITLE = "Add reports";

    private final Desk desk;
    private final Door door;
    private final Pages pages;

    AddPages(Desk desk, Door door, Pages pages) {
        this.desk = desk;
        this.door = door;
        this.pages = pages;
    }

    void configure(JavalinConfig config) {
        config.routes.get("/add", this::form);
        config.routes.post("/add", this::take);
    }

    private void form(Context context) {
        Door.demand(context, Role.EDITOR);
        pages.show(context, "add.jte", TITLE, Map.of("arrivals", List.of()));
    }

    private void take(Context context) {
        door.checkForm(context);
        List<Upload> files = context.uploadedFiles("files").stream()
                .filter(f -> f.size() > 0)
                .map(AddPages::upload)
                .toList();
        String text = given(context, "text");
        if (text == null && files.isEmpty())
            throw new BadAddressException("There is neither a text nor a file to read.");
        List<Arrival> arrivals = text == null ? desk.take(files) : List.of(desk.take(pasted(context, text)));
        if (arrivals.size() == 1 && arrivals.get(0).report() != null) {
            context.redirect("/d/" + arrivals.get(0).report(), io.javalin.http.HttpStatus.SEE_OTHER);
            return;
        }
        pages.show(context, "add.jte", TITLE, Map.of("arrivals", arrivals));
    }

    private static Upload upload(UploadedFile file) {
        try (InputStream in = file.content()) {
            return new Upload(file.filename(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pasted pasted(Context context, String text) {
        String published = given(context, "published");
        try {
            if (published != null) LocalDate.parse(published);
        } catch (DateTimeParseException e) {
            throw new BadAddressException("The day is one as 2019-03-14.");
        }
        return new Pasted(text, given(context, "title"), given(context, "outlet"), given(context, "url"), published);
    }

    private static @Nullable String given(Context context, String name) {
        String value = context.formParam(name);
        return value == null || value.isBlank() ? null : name.equals("text") ? value : value.strip();
    }
}
