package org.hearsay.ingest.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.hearsay.ingest.bytes.Allowance;
import org.hearsay.ingest.bytes.ContentCoding;
import org.hearsay.ingest.bytes.Limits;
import org.hearsay.ingest.bytes.Refusal;

/**
 * Asks one server one thing, over a connection of its own to the very address that the guard has looked at, which the
 * clients of the JDK do not allow to choose. Where it sends on is not followed.
 */
final class Hop {
    private static final int HEADERS = 200;

    private final Guard guard;
    private final Duration silence;
    private final Duration all;

    /**
     * Hops.
     *
     * @param silence so long a server may be silent
     * @param all so long an answer may take
     */
    Hop(Guard guard, Duration silence, Duration all) {
        this.guard = guard;
        this.silence = silence;
        this.all = all;
    }

    /** Asks for what is at an address. */
    Answer get(URI address, Guard.Reach reach, Map<String, String> more) throws IOException, Refusal {
        InetAddress server = guard.resolve(address, reach);
        try (Socket socket = connect(address, server)) {
            BufferedInputStream in = new BufferedInputStream(new Deadline(socket, silence, all));
            socket.getOutputStream().write(request(address, more).getBytes(StandardCharsets.ISO_8859_1));
            return answer(address, new HttpBody(in), guard.isPublic(server));
        }
    }

    private Socket connect(URI address, InetAddress server) throws IOException {
        boolean secure = "https".equalsIgnoreCase(address.getScheme());
        int port = address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(server, port), (int) silence.toMillis());
            socket.setSoTimeout((int) silence.toMillis());
            return secure ? secured(socket, address.getHost(), port) : socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static Socket secured(Socket socket, String host, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secure = (SSLSocket) factory.createSocket(socket, host, port, true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private static String request(URI address, Map<String, String> more) {
        StringBuilder out = new StringBuilder("GET ").append(target(address)).append(" HTTP/1.1\r\n");
        URI ascii = URI.create(address.toASCIIString());
        out.append("Host: ").append(ascii.getRawAuthority()).append("\r\n");
        out.append("User-Agent: ").append(Robots.AGENT).append("/0.1 (reads conflict reporting)\r\n");
        out.append("Accept: text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5\r\n");
        out.append("Accept-Encoding: gzip\r\nConnection: close\r\n");
        more.forEach((name, value) -> out.append(name)
                .append(": ")
                .append(value.replaceAll("[\r\n]", " "))
                .append("\r\n"));
        return out.append("\r\n").toString();
    }

    /** The path and query, in ASCII. */
    static String target(URI address) {
        URI ascii = URI.create(address.toASCIIString());
        String path = ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }

    private static Answer answer(URI address, HttpBody in, boolean wasPublic) throws IOException, Refusal {
        String[] first = in.line().split(" ", 3);
        if (first.length < 2 || !first[0].startsWith("HTTP/1.") || !first[1].matches("[1-5][0-9][0-9]"))
            throw new IOException("the server does not speak HTTP");
        int status = Integer.parseInt(first[1]);
        Map<String, String> headers = headers(in);
        if (status == 204 || status == 304 || status < 200)
            return new Answer(address, status, headers, new byte[0], wasPublic);
        byte[] sent = in.read(headers);
        byte[] body = ContentCoding.decode(
                headers.get("content-encoding"), sent, Limits.RECORD_BYTES + 1, new Allowance(sent.length));
        if (body.length > Limits.RECORD_BYTES) throw HttpBody.tooLarge();
        return new Answer(address, status, headers, body, wasPublic);
    }

    private static Map<String, String> headers(HttpBody in) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        int count = 0;
        for (String line = in.line(); !line.isEmpty(); line = in.line()) {
            if (++count > HEADERS) throw new IOException("the answer's head is too long");
            int colon = line.indexOf(':');
            if (colon <= 0) continue;
            String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            headers.putIfAbsent(name, line.substring(colon + 1).strip());
        }
        return headers;
    }
}
