package org.hearsay.web.adding;

import java.util.List;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.WebReports;
import org.hearsay.ingest.web.Web;
import org.jspecify.annotations.Nullable;

/**
 * Whether addresses that somebody sends are fetched, and how: from the public internet alone at every step, for who sends them
 * may sit elsewhere than this machine; one at a time. Any thread may ask.
 */
public final class Fetching {
    private final @Nullable WebReports web;

    private Fetching(@Nullable WebReports web) {
        this.web = web;
    }

    /** Nothing is fetched. */
    public static Fetching none() {
        return new Fetching(null);
    }

    /** What is public is fetched, as the rules of its site allow. */
    public static Fetching polite() {
        return new Fetching(new WebReports(Web.polite()));
    }

    /** Whether anything is. */
    public boolean isAllowed() {
        return web != null;
    }

    /** Hands on what is at an address, or why it is not. */
    synchronized void each(String address, Intake intake) {
        if (web == null) intake.refused(address, "addresses are not fetched here");
        else web.eachPublic(List.of(address), intake);
    }
}
