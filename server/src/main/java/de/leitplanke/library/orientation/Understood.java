package de.leitplanke.library.orientation;

import de.leitplanke.rules.AcknowledgementStatus;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.AutomationLevel;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.PassStatus;
import de.leitplanke.rules.Purpose;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was understood of a task: codes of the closed vocabulary and keys of the register, never any of the person's
 * words. An aspect without a code is unknown; two tools or two forms mean that either can be meant.
 *
 * @param values codes by aspect
 * @param clues where the person's words say so; empty if it was read from an address
 */
public record Understood(Map<Aspect, SortedSet<String>> values, List<Clue> clues) {

    /** Stands as field for a use that fits no field of use of the register. */
    public static final String NO_FIELD = "none";

    static final String YES = "YES";

    public Understood {
        Map<Aspect, SortedSet<String>> copy = new EnumMap<>(Aspect.class);
        values.forEach((aspect, codes) -> {
            if (!codes.isEmpty()) {
                copy.put(aspect, Collections.unmodifiableSortedSet(new TreeSet<>(codes)));
            }
        });
        values = Collections.unmodifiableMap(copy);
        clues = List.copyOf(clues);
    }

    /** A use of AI of which nothing else is known; who does not want to write begins here with the questions. */
    public static Understood onlyUse() {
        return new Understood(Map.of(Aspect.USE, new TreeSet<>(Set.of(YES))), List.of());
    }

    static Understood nothing() {
        return new Understood(Map.of(), List.of());
    }

    public SortedSet<String> codes(Aspect aspect) {
        return values.getOrDefault(aspect, Collections.emptySortedSet());
    }

    /** Key of the field of use, or {@link #NO_FIELD}. */
    public Optional<String> field() {
        return first(Aspect.FIELD, code -> code);
    }

    public Set<Purpose> purposes() {
        return all(Aspect.PURPOSES, Purpose::valueOf);
    }

    public Set<DataClass> classes() {
        return all(Aspect.CLASSES, DataClass::valueOf);
    }

    public Optional<Audience> audience() {
        return first(Aspect.AUDIENCE, Audience::valueOf);
    }

    public Optional<AutomationLevel> level() {
        return first(Aspect.LEVEL, AutomationLevel::valueOf);
    }

    Set<Form> forms() {
        return all(Aspect.FORM, Form::valueOf);
    }

    Optional<PassStatus> pass() {
        return first(Aspect.PASS, PassStatus::valueOf);
    }

    Optional<AcknowledgementStatus> acknowledgement() {
        return first(Aspect.ACKNOWLEDGEMENT, AcknowledgementStatus::valueOf);
    }

    Optional<Topic> topic() {
        return first(Aspect.TOPIC, Topic::valueOf);
    }

    boolean callsTools() {
        return !codes(Aspect.TOOL_CALLS).isEmpty();
    }

    boolean isAboutUse() {
        return !codes(Aspect.USE).isEmpty();
    }

    boolean leavesOpen(Aspect aspect) {
        return codes(Aspect.OPEN).contains(aspect.name());
    }

    /** Whether it was not read but assumed, since it is so in questions like this one. */
    public boolean assumes(Aspect aspect) {
        return codes(Aspect.ASSUMED).contains(aspect.name());
    }

    boolean answered(Aspect aspect) {
        return codes(Aspect.ANSWERED).contains(aspect.name());
    }

    /** The same, with the field of use that the person names; {@link #NO_FIELD} if none fits. */
    public Understood withField(String key) {
        return corrected(Aspect.FIELD, Set.of(key));
    }

    /** The same, with these purposes; a field of use that was only understood is looked for anew. */
    public Understood withPurposes(Set<Purpose> purposes) {
        Understood corrected = corrected(Aspect.PURPOSES, names(purposes));
        return answered(Aspect.FIELD) ? corrected : corrected.with(Aspect.FIELD, Set.of());
    }

    public Understood withClasses(Set<DataClass> classes) {
        return corrected(Aspect.CLASSES, names(classes));
    }

    /** The same, with the tool of this key; empty for any tool that is released. */
    public Understood withTool(Optional<String> key) {
        return corrected(Aspect.TOOL, key.stream().toList());
    }

    public Understood withForm(Form form) {
        return corrected(Aspect.FORM, names(Set.of(form)));
    }

    public Understood withAudience(Audience audience) {
        return corrected(Aspect.AUDIENCE, names(Set.of(audience)));
    }

    public Understood withLevel(AutomationLevel level) {
        return corrected(Aspect.LEVEL, names(Set.of(level)));
    }

    Understood with(Aspect aspect, Collection<String> codes) {
        Map<Aspect, SortedSet<String>> changed = new EnumMap<>(Aspect.class);
        changed.putAll(values);
        changed.put(aspect, new TreeSet<>(codes));
        return new Understood(changed, clues);
    }

    /** The same without the words that speak for these. */
    Understood unsaid(Set<Aspect> aspects) {
        return new Understood(
                values,
                clues.stream().filter(clue -> !aspects.contains(clue.aspect())).toList());
    }

    /** The same, but this has to be asked. */
    Understood opened(Aspect aspect) {
        List<String> open = new ArrayList<>(codes(Aspect.OPEN));
        open.add(aspect.name());
        return with(Aspect.OPEN, open);
    }

    private Understood corrected(Aspect aspect, Collection<String> codes) {
        List<Clue> others =
                clues.stream().filter(clue -> clue.aspect() != aspect).toList();
        List<String> answered = new ArrayList<>(codes(Aspect.ANSWERED));
        answered.add(aspect.name());
        List<String> open = new ArrayList<>(codes(Aspect.OPEN));
        open.remove(aspect.name());
        List<String> assumed = new ArrayList<>(codes(Aspect.ASSUMED));
        assumed.remove(aspect.name());
        return new Understood(values, others)
                .with(aspect, codes)
                .with(Aspect.USE, Set.of(YES))
                .with(Aspect.OPEN, open)
                .with(Aspect.ASSUMED, assumed)
                .with(Aspect.ANSWERED, answered);
    }

    private <T> Set<T> all(Aspect aspect, Function<String, T> value) {
        return codes(aspect).stream().map(value).collect(Collectors.toUnmodifiableSet());
    }

    private <T> Optional<T> first(Aspect aspect, Function<String, T> value) {
        return codes(aspect).stream().findFirst().map(value);
    }

    private static Set<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
