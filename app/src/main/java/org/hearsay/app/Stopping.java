package org.hearsay.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets work end cleanly when the process is asked to end (Ctrl-C, kill): whoever works asks now and then whether it is, and
 * the process waits until this is closed.
 */
final class Stopping implements AutoCloseable {
    private static final int LONGEST_SECONDS = 20;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final CountDownLatch request = new CountDownLatch(1);
    private final Thread hook = new Thread(this::request, "hearsay-stop");

    private Stopping() {}

    /** Work that ends when the process is asked to end. */
    static Stopping atShutdown() {
        Stopping stopping = new Stopping();
        Runtime.getRuntime().addShutdownHook(stopping.hook);
        return stopping;
    }

    /** Whether the process was asked to end. */
    boolean asked() {
        return request.getCount() == 0;
    }

    /** Waits so long; false, and at once, where the process is asked to end. */
    boolean sleep(long millis) {
        try {
            return !request.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void request() {
        request.countDown();
        try {
            if (!ended.await(LONGEST_SECONDS, TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: the hook is what waits for this.
            return;
        }
    }
}
