package org.hearsay;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.hearsay.attribution.AttributionFinder;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.name.Names;

/**
 * What takes longest to load and is the same for every reader: each part is loaded once a process, on a thread of its own, and kept.
 * The first use of this class begins it.
 */
final class Loading {
    static final CompletableFuture<AttributionFinder> ATTRIBUTION = begin(AttributionFinder::new);
    static final CompletableFuture<PartOfSpeechTagger> GRAMMAR = begin(PartOfSpeechTagger::new);
    static final CompletableFuture<Names> NAMES = begin(Names::standard);

    private Loading() {}

    private static <T> CompletableFuture<T> begin(Supplier<T> part) {
        return CompletableFuture.supplyAsync(part, task -> {
            Thread thread = new Thread(task, "hearsay-loading");
            thread.setDaemon(true);
            thread.start();
        });
    }
}
