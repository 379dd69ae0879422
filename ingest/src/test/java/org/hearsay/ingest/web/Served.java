package org.hearsay.ingest.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real server on this machine, which answers what it is told to and keeps what it was asked. */
public final class Served implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** What answers for a path. */
    public interface Page {
        /** Answers. */
        void answer(HttpExchange exchange) throws IOException;
    }

    /** A server on 127.0.0.1. */
    Served() throws IOException {
        this("127.0.0.1");
    }

    Served(String host) throws IOException {
        server = HttpServer.create(new InetSocketAddress(host, 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** A server that a test begins with. */
    public static Served start() {
        try {
            return new Served();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The web as a test sees it: with short pauses. */
    public static Web web() {
        return web(Guard.standard());
    }

    static Web web(Guard guard) {
        return new Web(new Hop(guard, Duration.ofMillis(700), Duration.ofMillis(1500)), Duration.ofMillis(1));
    }

    /** The address of a path. */
    public String at(String path) {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + path;
    }

    /** What was asked for, in its order, the rules for robots left out. */
    public List<String> asked() {
        return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
    }

    List<String> all() {
        return asked;
    }

    /** Answers a path with a page. */
    public Served with(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    /** Answers a path with a body of a type. */
    public Served with(String path, String type, String body) {
        return with(path, exchange -> send(exchange, 200, type, body));
    }

    /** Answers a path with a status and nothing else. */
    public Served with(String path, int status) {
        return with(path, exchange -> send(exchange, status, "text/plain", ""));
    }

    Served sendingOn(String path, String location) {
        return with(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            send(exchange, 302, "text/plain", "");
        });
    }

    /** Sends an answer. */
    public static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        Page page = pages.get(path);
        if (page == null) send(exchange, 404, "text/plain", "");
        else page.answer(exchange);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
