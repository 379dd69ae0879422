-- What the program remembers from run to run: how far it came in a file, what a feed has shown. It changes, and losing it
-- costs only time: no claim hangs on it.

CREATE TABLE memory (
    key   TEXT COLLATE "C" PRIMARY KEY,
    value TEXT COLLATE "C" NOT NULL
);
