package org.hearsay.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Who corrects, and why: what every form that corrects asks for. The name is kept in a cookie, so that it is asked once. */
record Corrector(String name, String reason) {
    private static final String COOKIE = "hearsay-name";
    private static final int LONGEST = 200;
    private static final int YEAR = 365 * 24 * 3600;

    /** Of a form that was sent; its name is kept from now on. */
    static Corrector of(Context context) {
        Corrector out = new Corrector(field(context, "who", "your name"), field(context, "reason", "a reason"));
        Cookie cookie = new Cookie(COOKIE, URLEncoder.encode(out.name, StandardCharsets.UTF_8));
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
        return out;
    }

    /** The name that was kept, empty where none was. */
    static String name(Context context) {
        String kept = context.cookie(COOKIE);
        if (kept == null) return "";
        try {
            String name = URLDecoder.decode(kept, StandardCharsets.UTF_8);
            return name.length() > LONGEST ? "" : name;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String field(Context context, String name, String what) {
        String value = context.formParam(name);
        if (value == null || value.isBlank()) throw new BadAddressException("A correction needs " + what + ".");
        if (value.length() > LONGEST) throw new BadAddressException("That is too long for " + what + ".");
        return value.strip();
    }
}
