package org.hearsay.web.guard;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnauthorizedResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests in. A page of another site that makes a browser ask here names another host or origin and is turned away,
 * whatever its name resolves to; where tokens are asked for, who has none is turned away too.
 */
public final class Door {
    /** What the field of a form is called that has {@link #formToken}. */
    public static final String FORM_TOKEN = "form-token";

    private static final String CALLER = "hearsay.caller";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Entrance entrance;
    private final FormTokens forms = new FormTokens();

    /** A door to a site. */
    public Door(Entrance entrance) {
        this.entrance = entrance;
    }

    /** Lets a request in, or throws what it is answered with; before anything else is done. */
    public void enter(Context context) {
        AnswerHeaders.set(context);
        String host = context.header("Host");
        if (host == null || !entrance.isNamed(host)) throw new ForbiddenResponse("This address is not served here.");
        if (isFromElsewhere(context, host)) throw new ForbiddenResponse("Not from there.");
        context.attribute(CALLER, caller(context));
    }

    private static boolean isFromElsewhere(Context context, String host) {
        String origin = context.header("Origin");
        if (origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(host)) return true;
        String site = context.header("Sec-Fetch-Site");
        if (site == null || OWN.contains(site)) return false;
        // A link from elsewhere leads to a page; a form or a script from elsewhere leads nowhere.
        return !reads(context) || !"navigate".equals(context.header("Sec-Fetch-Mode"));
    }

    private static boolean reads(Context context) {
        return READING.contains(context.method().name());
    }

    private Caller caller(Context context) {
        if (!entrance.tokens().areAsked()) return Caller.HERE;
        String token = token(context.header("Authorization"));
        Caller caller = token == null ? null : entrance.tokens().caller(token);
        if (caller != null) return caller;
        context.header("WWW-Authenticate", "Basic realm=\"Hearsay\", charset=\"UTF-8\"");
        throw new UnauthorizedResponse("A token is needed: as the password, whatever the name, or as Bearer.");
    }

    /** The token of a program (Bearer), or of a browser, which asks for a name and a password. */
    private static @Nullable String token(@Nullable String authorization) {
        if (authorization == null) return null;
        String[] words = authorization.strip().split(" +", 2);
        if (words.length < 2) return null;
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "bearer" -> words[1];
            case "basic" -> password(words[1]);
            default -> null;
        };
    }

    private static @Nullable String password(String encoded) {
        try {
            String both = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return both.substring(both.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Caller who(Context context) {
        return Objects.requireNonNull(context.<Caller>attribute(CALLER), "nobody was let in");
    }

    /** Whether who asks may do what a role may; for pages that show what only some may do. Who was not let in may nothing. */
    public static boolean may(Context context, Role role) {
        Caller caller = context.attribute(CALLER);
        return caller != null && caller.role().may(role);
    }

    /** Throws what is answered to somebody who may not do what a role may. */
    public static void demand(Context context, Role role) {
        if (!may(context, role))
            throw new ForbiddenResponse(
                    "Only who has the role " + role.name().toLowerCase(Locale.ROOT) + " may do that.");
    }

    /**
     * What a page puts into each of its forms that change anything, as the hidden field {@link #FORM_TOKEN}, or sends as the
     * header {@code X-Form-Token} from a script.
     */
    public String formToken(Context context) {
        return forms.of(who(context));
    }

    /** Lets what a form sends change something: throws what is answered unless an editor sends it, from a page of this site. */
    public void checkForm(Context context) {
        demand(context, Role.EDITOR);
        String header = context.header("X-Form-Token");
        String sent = header == null ? context.formParam(FORM_TOKEN) : header;
        if (!forms.isRight(who(context), sent))
            throw new ForbiddenResponse("This form is too old; load its page again.", Map.of());
    }
}
