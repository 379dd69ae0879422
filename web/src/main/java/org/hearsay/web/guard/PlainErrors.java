package org.hearsay.web.guard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What the server itself says of a request that reaches nothing else: in the form of RFC 9457, and nothing of its insides. */
final class PlainErrors extends ErrorHandler {
    private static final String TYPE = "application/problem+json";
    private static final int BUSY = 503;

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.CONTENT_TYPE, TYPE);
        // Jetty hangs up after a request that it cannot take apart: said, nobody sends another over the same
        // connection.
        headers.put(HttpHeader.CONNECTION, "close");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (status == BUSY || status == HttpStatus.TOO_MANY_REQUESTS_429) headers.put(HttpHeader.RETRY_AFTER, "1");
        response.write(true, ByteBuffer.wrap(body(status)), callback);
    }

    // Jetty still calls it for requests that it cannot take apart.
    @SuppressWarnings("removal")
    @Override
    public ByteBuffer badMessageError(int status, @Nullable String reason, HttpFields.Mutable headers) {
        headers.put(HttpHeader.CONTENT_TYPE, TYPE);
        return ByteBuffer.wrap(body(status));
    }

    private static byte[] body(int status) {
        String title = HttpStatus.getMessage(status);
        return ("{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + "}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
