package org.hearsay.ledger;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The real database at a place, of whose calls one fails as a disk fails that does not take what it was told to keep: before
 * anything was done, or after it was, when only the answer is lost.
 */
final class FaultyCalls {
    private final Database database;
    private final int failing;
    private final boolean done;
    private int calls;

    /**
     * Counts calls from 1.
     *
     * @param failing the call that fails
     * @param done whether it is done all the same
     */
    FaultyCalls(String place, int failing, boolean done) {
        this.database = Database.at(place);
        this.failing = failing;
        this.done = done;
    }

    /** Whether there were so many calls that one failed. */
    boolean failed() {
        return calls >= failing;
    }

    /** The database. */
    Database database() {
        return proxy(Database.class, (proxy, method, values) -> {
            Object result = call(database, method, values);
            return result instanceof Sql sql ? new Sql(database, connection(sql.connection())) : result;
        });
    }

    private Connection connection(Connection real) {
        return proxy(Connection.class, (proxy, method, values) -> {
            Object result = call(real, method, values);
            return result instanceof PreparedStatement statement ? statement(statement) : result;
        });
    }

    private PreparedStatement statement(PreparedStatement real) {
        return proxy(PreparedStatement.class, (proxy, method, values) -> {
            if (!method.getName().startsWith("execute") || ++calls != failing) return call(real, method, values);
            if (done) call(real, method, values);
            throw new SQLException("[SQLITE_IOERR_FSYNC] the disk did not keep it");
        });
    }

    private static Object call(Object real, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(real, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
