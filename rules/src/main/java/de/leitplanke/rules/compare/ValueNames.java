package de.leitplanke.rules.compare;

final class ValueNames {

    private ValueNames() {}

    static String of(String path) {
        return path;
    }
}
