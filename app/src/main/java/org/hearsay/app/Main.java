package org.hearsay.app;

/** Starts the {@code hearsay} command. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        Console console = Console.ofProcess();
        int code = Hearsay.run(console, args);
        System.exit(console.close(code));
    }
}
