package org.hearsay.web.guard;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.time.Duration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.DoSHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.QoSHandler;

/**
 * Keeps what comes within bounds before anything looks at it: how fast, how much at a time, how large. When the site is
 * stopped nothing more is let in, and what is being answered is answered.
 */
public final class Gate {
    private static final int ADDRESSES = 10_000;
    private static final int TOO_FAST = 429;
    private static final int SHARE = 8;

    /** Jetty asks the Java management for it where it is not said, which takes a tenth of a second. */
    private static final String LINE = "org.eclipse.jetty.util.referencesPerCacheLine";

    private Gate() {}

    /** Sets a server up. */
    public static void build(JavalinConfig config, Bounds bounds) {
        if (System.getProperty(LINE) == null) System.setProperty(LINE, "16");
        config.http.maxRequestSize = bounds.bodyBytes();
        config.jetty.multipartConfig.maxTotalRequestSize(bounds.bodyBytes(), SizeUnit.BYTES);
        config.jetty.modifyServletContextHandler(handler -> handler.setMaxFormContentSize(bounds.bodyBytes()));
        config.jetty.modifyServer(server -> build(server, bounds));
    }

    private static void build(Server server, Bounds bounds) {
        DoSHandler pace = new DoSHandler(
                null,
                DoSHandler.ID_FROM_REMOTE_ADDRESS,
                new DoSHandler.LeakingBucketTrackerFactory(bounds.perSecond(), bounds.burst(), Duration.ofSeconds(1)),
                new DoSHandler.StatusRejectHandler(TOO_FAST),
                ADDRESSES);
        QoSHandler turns = new QoSHandler(pace);
        turns.setMaxRequestCount(bounds.atWork());
        turns.setMaxSuspendedRequestCount(bounds.atWork() * SHARE);
        turns.setMaxSuspend(bounds.waiting());
        server.setHandler(new GracefulHandler(turns));
        server.setErrorHandler(new PlainErrors());
        server.setStopTimeout(bounds.stopping().toMillis());
    }
}
