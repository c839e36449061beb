package de.leitplanke.platform.database;

/** Name and password of a database role. */
public record DatabaseAccount(String name, String password) {

    /** The name as it stands in a statement. */
    public String quoted() {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Without the password, so that it cannot end in a log by accident. */
    @Override
    public String toString() {
        return "DatabaseAccount[name=" + name + "]";
    }
}
