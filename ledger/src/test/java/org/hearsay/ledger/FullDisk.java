package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A disk on which a ledger in a file can grow by so many pages and no more. */
final class FullDisk {
    private FullDisk() {}

    /** The database at a place. */
    static Database after(String place, int pages) {
        Database database = Database.at(place);
        return (Database) Proxy.newProxyInstance(
                Database.class.getClassLoader(), new Class<?>[] {Database.class}, (proxy, method, values) -> {
                    try {
                        Object result = method.invoke(database, values);
                        if (result instanceof Sql sql && method.getName().equals("connect")) limit(sql, pages);
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void limit(Sql sql, int pages) {
        long now =
                sql.first(row -> row.number("page_count"), "PRAGMA page_count").orElseThrow();
        assertThat(sql.any("PRAGMA max_page_count = " + (now + pages))).isTrue();
    }
}
