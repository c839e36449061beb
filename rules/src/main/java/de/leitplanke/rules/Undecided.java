package de.leitplanke.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Notes situations with a released tool and field for which no rule answers, so that only the default rule would. */
final class Undecided {

    private final AgreementVersion version;
    private final List<FactGroup> groups;
    private final Problems problems;

    Undecided(AgreementVersion version, List<FactGroup> groups, Problems problems) {
        this.version = version;
        this.groups = groups;
        this.problems = problems;
    }

    /**
     * A situation is undecided if it is in every group.
     *
     * @param unanswered per group some situations in which none of its rules answers
     */
    void refuse(List<List<Situation>> unanswered) {
        if (groups.stream().noneMatch(FactGroup::permits)) {
            problems.add(version.source(), "Keine Regel im Profil " + version.profile() + " erlaubt etwas.");
        } else if (unanswered.stream().noneMatch(List::isEmpty)) {
            Set<Fact> named = new TreeSet<>();
            Situation base = Situation.unknown();
            int varied = -1;
            for (int i = 0; i < groups.size(); i++) {
                if (groups.get(i).permits()) {
                    named.addAll(groups.get(i).facts());
                    varied = varied < 0
                                    || unanswered.get(i).size()
                                            > unanswered.get(varied).size()
                            ? i
                            : varied;
                }
            }
            for (int i = 0; i < groups.size(); i++) {
                base = i == varied ? base : base.and(unanswered.get(i).getFirst());
            }
            for (Situation example : unanswered.get(varied)) {
                problems.add(
                        version.engine().defaultRule().source(),
                        "Unentschieden: Keine Regel erlaubt, verbietet oder verlangt eine Freigabe, wenn Werkzeug und"
                                + " Einsatzfeld freigegeben sind und dies gilt: "
                                + base.and(example).inWords(named)
                                + ".");
            }
        }
    }
}
