package org.hearsay.bench.speed;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a server of this machine for a page, again and again until it answers with one that is complete. */
final class FirstPage {
    private static final int BETWEEN_MILLIS = 3;

    private final int port;
    private final String path;

    FirstPage(int port, String path) {
        this.port = port;
        this.path = path;
    }

    /** A port that nobody listens on just now. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * Waits for the page.
     *
     * @throws IOException where there is none after so long
     */
    void await(Duration patience) throws IOException, InterruptedException {
        long last = System.nanoTime() + patience.toNanos();
        while (!isThere()) {
            if (System.nanoTime() > last) throw new IOException("no page on port " + port + " after " + patience);
            Thread.sleep(BETWEEN_MILLIS);
        }
    }

    private boolean isThere() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.startsWith("HTTP/1.1 200") && answer.contains("</html>");
        } catch (IOException e) {
            return false;
        }
    }
}
