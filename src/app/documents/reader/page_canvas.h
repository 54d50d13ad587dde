// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document_page_renderer.h"
#include "app/documents/reader/page_layout.h"
#include "app/documents/reader/place_marks.h"
#include "app/documents/reader/text_selection.h"

#include <QAbstractScrollArea>

namespace parvis {

/// The pages of a document one below the other, as the renderer draws them; until a page is there, a picture of another
/// size or white paper stands in its place. Text is selected by mouse and keyboard. GUI thread.
class PageCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr double zoomStep = 1.25; ///< of a key or a notch of the wheel

    PageCanvas(DocumentPageRenderer& renderer, const PlaceMarks& marks, QWidget* parent = nullptr);

    /// @param usual  the size of pages that are not known yet; no page: nothing is shown
    void setPages(int count, const QSizeF& usual);
    void setSizes(int first, const std::vector<QSizeF>& sizes);

    void setFit(PageLayout::Fit fit);
    PageLayout::Fit fit() const { return fit_; }
    /// The pages so large that a point of a page is as many pixels as of a screen of 96 dots an inch; what stands in
    /// the middle of the window stays there.
    void zoomTo(double percent);
    void zoomBy(double factor);
    /// What is selected fills the window.
    void zoomToSelection();
    int percent() const;
    void turn(int quarters);
    const PageLayout& pageLayout() const { return layout_; }

    int page() const { return page_; } ///< that is read; 0: none
    /// @param top  what comes to stand at the upper edge: points from the top of the page as it is shown
    void goTo(int page, double top = 0);
    double top() const; ///< of the page that is read, what stands at the upper edge; as goTo takes it
    /// The same for a place of the document itself, as bookmarks have it, however its pages are turned.
    /// @param top  points from the top of the page as it is given; 0: wherever that page begins
    void goToGiven(int page, double top);
    double givenTop() const; ///< of the page that is read, the uppermost that stands at the upper edge
    void showBoxes(int page, const MatchBoxes& boxes); ///< scrolls no more than it must
    /// Where a box of a page stands in the viewport.
    QRect onViewport(int page, const QRectF& box) const;

    /// The mouse selects what stands in a rectangle, as it does while Alt is held; else lines of text.
    void selectRegions(bool areRegions);
    const TextSelection& selection() const { return selection_; }
    /// What is in sight, then what comes next.
    std::vector<DocumentPageRenderer::Wish> wishes() const;
    bool isPainted() const; ///< the pictures of all that is in sight are there
    bool isDrawn() const;   ///< and their words

Q_SIGNALS:
    void pageChanged(int page);
    void viewMoved(); ///< other pages, or another size
    void turned();
    void selectionChanged();
    void copyWanted();
    void linkChosen(const parvis::PdfLink& link);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    template <class Change>
    void arrange(Change change);
    void fitPages();
    void updateBars();
    double dpi() const;
    std::pair<int, int> pagesInSight() const;
    void scale(double scale, const QPointF& still);
    QPoint origin() const; ///< where the column begins in the viewport
    TextPlace placeUnder(const QPointF& position) const;
    const PdfLink* linkUnder(const QPointF& position) const;
    void paintPage(QPainter& painter, int page) const;
    void paintTrouble(QPainter& painter, const QRect& sheet, const QString& trouble, bool hasPicture) const;
    void paintMarks(QPainter& painter, int page) const;
    bool extendByKey(const QKeyEvent& event);
    bool scrollByKey(const QKeyEvent& event);
    void extendByMouse(const QPoint& position);
    void tellSelection();

    DocumentPageRenderer& renderer_;
    const PlaceMarks& marks_;
    PageLayout layout_;
    PageLayout::Fit fit_ = PageLayout::Fit::Width;
    TextSelection selection_;
    int page_ = 0;
    int direction_ = 1;      ///< which way the reader leafs
    bool isPlacing_ = false; ///< the page is known while the bars move
    bool hasDragged_ = false;
    bool areRegions_ = false;
    int regionPage_ = 0;      ///< on which a rectangle is drawn; 0: lines are selected
    QPointF regionCorner_;    ///< where it began there, in points
    bool isLineNext_ = false; ///< one more click selects the line
    QPoint pressed_;
};

} // namespace parvis
