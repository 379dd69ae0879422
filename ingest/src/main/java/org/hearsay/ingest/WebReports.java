package org.hearsay.ingest;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.hearsay.ingest.bytes.Refusal;
import org.hearsay.ingest.web.Addresses;
import org.hearsay.ingest.web.Answer;
import org.hearsay.ingest.web.Web;

/**
 * Pages and documents at addresses become reports. What cannot be fetched is refused by its address and a reason, and the
 * rest goes on.
 */
public final class WebReports {
    private static final int OK = 200;

    private final Web web;

    /** Reports from the web. */
    public WebReports(Web web) {
        this.web = web;
    }

    /** Fetches what is at addresses, one after the other. */
    public void each(List<String> addresses, Intake intake) {
        each(addresses, intake, address -> web.get(address, Map.of()));
    }

    /** Fetches what is at addresses that somebody else chose: from the public internet alone, at every step. */
    public void eachPublic(List<String> addresses, Intake intake) {
        each(addresses, intake, web::getPublic);
    }

    /** Fetches what is at an address. */
    private interface Getting {
        Answer get(URI address) throws IOException, Refusal;
    }

    private static void each(List<String> addresses, Intake intake, Getting getting) {
        for (String address : addresses) {
            try {
                report(getting.get(Addresses.parse(address)), address, intake);
            } catch (Refusal refusal) {
                intake.refused(address, refusal.reason());
            } catch (IOException e) {
                intake.refused(address, reason(e));
            }
        }
    }

    /** Fetches what a list of addresses names; it goes on where an earlier run stopped. */
    public void list(AddressList list, Intake intake) {
        long from = Math.min(intake.from(list.file()), list.addresses().size());
        if (from > 0)
            intake.warning(list.file(), "gone on with after " + from + " addresses, where an earlier run stopped");
        for (int i = (int) from; i < list.addresses().size(); i++) {
            intake.reached(list.file(), i);
            each(List.of(list.addresses().get(i)), intake);
        }
        intake.ended(list.file());
    }

    /**
     * Makes a report of what was fetched.
     *
     * @param name what to call it when something is to be said of it
     * @throws Refusal where it is nothing that can be read
     */
    static void report(Answer answer, String name, Intake intake) throws IOException, Refusal {
        if (answer.status() != OK) throw new Refusal("the server answers with status " + answer.status());
        Named page = new Named(name, name, 0);
        String address = answer.address().toString();
        HandedOver.read(answer.type(), answer.charset(), answer.body(), page, address, intake);
    }

    /** Why something could not be fetched, in words. */
    static String reason(IOException e) {
        if (e instanceof UnknownHostException) return "no such host";
        if (e instanceof SocketTimeoutException) return "the server does not answer";
        String message = e.getMessage();
        return message == null ? "cannot be fetched" : "cannot be fetched: " + message;
    }
}
