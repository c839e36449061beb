package de.leitplanke.workspace;

import de.leitplanke.rules.compare.LineDiff;
import de.leitplanke.workspace.Desk.Work;
import de.leitplanke.workspace.view.ReviewView;
import de.leitplanke.workspace.view.ReviewView.DoubtView;
import de.leitplanke.workspace.view.ReviewView.PointView;
import de.leitplanke.workspace.view.ReviewView.StretchView;
import java.util.List;
import java.util.stream.IntStream;

/** Prepares a review for its page. */
final class ReviewViews {

    private ReviewViews() {}

    static ReviewView of(Work work, Review review, String draftNote, boolean comparing) {
        List<PointView> points = IntStream.range(0, review.checklist().size())
                .mapToObj(point -> new PointView(point, review.checklist().get(point), review.isTicked(point)))
                .toList();
        return new ReviewView(
                work.id().path(),
                work.content().title(),
                review.answer().text(),
                draftNote,
                !review.unknown().isEmpty(),
                review.answer().before() != null,
                work.content().remark(),
                review.stretches().stream()
                        .map(stretch -> new StretchView(stretch.text(), stretch.mark()))
                        .toList(),
                review.doubts().stream()
                        .map(doubt -> new DoubtView(
                                doubt.text(), doubt.hint(), review.isOpen(doubt), DoubtCodes.write(doubt.key())))
                        .toList(),
                points,
                review.open().size(),
                review.unticked().size(),
                review.answer().sent(),
                review.answer().returned(),
                review.answer().missing(),
                review.unknown(),
                RoundViews.of(work),
                work.content().rounds().chosen(),
                work.mayFollowUp(),
                comparing,
                review.answer().text().equals(review.answer().received())
                        ? null
                        : LineDiff.between(
                                review.answer().received(), review.answer().text()));
    }
}
