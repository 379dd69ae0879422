package org.hearsay.bench.train;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.attribution.RoleTrainer;
import org.hearsay.attribution.StretchTrainer;
import org.hearsay.learn.ChainModel;
import org.hearsay.learn.ChainTrainer;
import org.hearsay.learn.TrainedChain;

/**
 * Trains the role tagger: for each part of the reports a chain that learns from all the others. What these propose on the
 * part they do not know teaches the second look; their mean is the chain that is shipped.
 */
final class RoleTraining {
    /** Into how many parts the reports are dealt. */
    static final int PARTS = 4;

    private static final double RATE = 0.07;
    private static final double DECAY = 0.93;
    private static final double L2 = 1e-5;
    private static final double DROP = 0.6;
    private static final int LEAST_SEEN = 5;

    private final StretchTrainer stretches = new StretchTrainer();
    private final ChainModel chain;

    RoleTraining(RoleLessons lessons, int epochs, long seed) {
        List<TrainedChain> chains = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> trained(lessons, part, epochs, seed))
                .toList();
        for (int part = 0; part < PARTS; part++)
            lessons.propose(part, chains.get(part).model(), stretches);
        chain = TrainedChain.mean(chains).model();
    }

    private static TrainedChain trained(RoleLessons lessons, int without, int epochs, long seed) {
        RoleTrainer trainer =
                new RoleTrainer(new ChainTrainer.Settings(epochs, RATE, DECAY, L2, DROP, LEAST_SEEN, seed + without));
        lessons.teachWithout(without, trainer);
        return trainer.train();
    }

    /** The mean of the chains. */
    ChainModel chain() {
        return chain;
    }

    /** The second look, which has seen all proposals. */
    StretchTrainer stretches() {
        return stretches;
    }
}
