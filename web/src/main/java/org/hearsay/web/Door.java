package org.hearsay.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is let in, and with what every answer is sent. A page of another site that makes a browser ask here names another
 * host or origin and is turned away, whatever its name resolves to.
 */
final class Door {
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private Door() {}

    /** Lets a request in, or throws what it is answered with. */
    static void check(Context context) {
        headers(context);
        if (!READING.contains(context.method().name()))
            throw new MethodNotAllowedResponse("only GET and HEAD", Map.of());
        if (!isHere(context.header("Host"))) throw new ForbiddenResponse("This address is not served here.");
        String origin = context.header("Origin");
        if (origin != null && !isHere(origin.replaceFirst("^http://", "")))
            throw new ForbiddenResponse("Not from there.");
        String site = context.header("Sec-Fetch-Site");
        String mode = context.header("Sec-Fetch-Mode");
        if ("cross-site".equals(site) && !"navigate".equals(mode)) throw new ForbiddenResponse("Not from there.");
    }

    private static boolean isHere(@Nullable String host) {
        if (host == null) return false;
        return HERE.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]{1,5}$", ""));
    }

    private static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Cache-Control", "no-store");
    }
}
