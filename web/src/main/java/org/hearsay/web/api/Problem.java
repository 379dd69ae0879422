package org.hearsay.web.api;

import io.javalin.http.HttpStatus;
import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong with a request, in the form of RFC 9457. Its message is for the person behind it. */
final class Problem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Its media type. */
    static final String TYPE = "application/problem+json";

    private final int status;
    private final transient List<Wrong> wrong;

    Problem(int status, @Nullable String detail) {
        this(status, detail, List.of());
    }

    private Problem(int status, @Nullable String detail, List<Wrong> wrong) {
        super(detail, null, false, false);
        this.status = status;
        this.wrong = List.copyOf(wrong);
    }

    /**
     * Something in a request.
     *
     * @param name the parameter or field
     * @param reason what is wrong with it
     */
    record Wrong(String name, String reason) {
        @Override
        public String toString() {
            return name + " " + reason;
        }
    }

    /** Of parameters or fields, at least one. */
    static Problem of(int status, List<Wrong> wrong) {
        String all = String.join("; ", wrong.stream().map(Wrong::toString).toList());
        return new Problem(status, all, wrong);
    }

    int status() {
        return status;
    }

    byte[] bytes() {
        ObjectNode out = Json.object();
        out.put("type", "about:blank");
        out.put("title", HttpStatus.forStatus(status).getMessage());
        out.put("status", status);
        Json.put(out, "detail", getMessage());
        if (!wrong.isEmpty()) {
            ArrayNode errors = out.putArray("errors");
            for (Wrong one : wrong) errors.addObject().put("name", one.name()).put("reason", one.reason());
        }
        return Json.bytes(out);
    }
}
