package org.hearsay.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.web.guard.Door;
import org.hearsay.web.guard.Role;

/** Makes pages from templates. */
final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Assets assets;
    private final Door door;

    Pages(Assets assets, Door door) {
        this.assets = assets;
        this.door = door;
    }

    /**
     * Answers with a page.
     *
     * @param template its template
     * @param title its title
     * @param values what the template asks for, besides its frame
     */
    void show(Context context, String template, String title, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("frame", frame(context, title));
        StringOutput out = new StringOutput();
        templates.render(template, all, out);
        context.contentType("text/html; charset=utf-8").result(out.toString());
    }

    private Frame frame(Context context, String title) {
        boolean edits = Door.may(context, Role.EDITOR);
        String query = context.queryString();
        return new Frame(
                title,
                context.path(),
                context.path() + (query == null || query.isEmpty() ? "" : "?" + query),
                assets.style(),
                assets.script(),
                assets.icon(),
                edits,
                edits ? door.formToken(context) : "",
                Corrector.name(context));
    }
}
