// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document_page_renderer.h"
#include "pdf/text_search.h"

#include <QWidget>

namespace parvis {

/// One page of a document as a picture, with highlights painted over it. As large as its picture. GUI thread.
class DocumentPageView : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPageView(QWidget* parent = nullptr);

    void show(const DocumentPagePicture& picture);
    void clear();
    const DocumentPagePicture& picture() const { return picture_; }

    /// Tints the places, the current one more; -1: none is current.
    void setHighlights(std::vector<MatchBoxes> places, int current);
    const std::vector<MatchBoxes>& highlights() const { return highlights_; }
    /// Pixels of the widget; empty when there is no such place.
    QRect rectangleOf(int place) const;

    /// The words over which the mouse was drawn, from first to last.
    std::vector<PdfWord> selectedWords() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QRect onWidget(const QRectF& box) const;
    int nearestWord(const QPointF& position) const;

    DocumentPagePicture picture_;
    std::vector<MatchBoxes> highlights_;
    int current_ = -1;
    int firstSelected_ = -1;
    int lastSelected_ = -1; ///< -1: nothing is selected
};

} // namespace parvis
