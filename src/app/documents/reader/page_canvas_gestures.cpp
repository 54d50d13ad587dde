// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do on the pages.
#include "app/documents/reader/page_canvas.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <cmath>
#include <map>

namespace parvis {

TextPlace PageCanvas::placeUnder(const QPointF& position) const
{
    const QPointF place = position - origin();
    const int page = layout_.pageAt(int(place.y()));
    const PageContent* content = renderer_.content(page);
    return content ? placeAt(page, content->words, layout_.onPage(page, place)) : TextPlace{};
}

const PdfLink* PageCanvas::linkUnder(const QPointF& position) const
{
    const QPointF place = position - origin();
    const int page = layout_.pageAt(int(place.y()));
    const PageContent* content = renderer_.content(page);
    if (!content)
        return nullptr;
    const QPointF point = layout_.onPage(page, place);
    const auto it = std::ranges::find_if(content->links, [&](const PdfLink& link) { return link.box.contains(point); });
    return it == content->links.end() ? nullptr : &*it;
}

void PageCanvas::tellSelection()
{
    viewport()->update();
    Q_EMIT selectionChanged();
}

void PageCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    pressed_ = event->pos();
    hasDragged_ = false;
    regionPage_ = 0;
    const TextPlace place = placeUnder(event->position());
    if (place.page == 0)
        return;
    if (areRegions_ || (event->modifiers() & Qt::AltModifier)) {
        regionPage_ = place.page;
        regionCorner_ = layout_.onPage(place.page, event->position() - origin());
    }
    if (isLineNext_ && (event->flags() & Qt::MouseEventCreatedDoubleClick) == 0 && !selection_.isEmpty())
        selection_.selectLine(place);
    else if (event->modifiers() & Qt::ShiftModifier)
        selection_.extendTo(place);
    else
        selection_.begin(place);
    isLineNext_ = false;
    tellSelection();
}

void PageCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const TextPlace place = placeUnder(event->position());
    if (event->button() != Qt::LeftButton || place.page == 0)
        return;
    selection_.selectWord(place);
    isLineNext_ = true; // until the mouse moves on
    tellSelection();
}

void PageCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        const bool isRegion = areRegions_ || (event->modifiers() & Qt::AltModifier);
        viewport()->setCursor(isRegion                       ? Qt::CrossCursor
                              : linkUnder(event->position()) ? Qt::PointingHandCursor
                                                             : Qt::IBeamCursor);
        return;
    }
    if (!hasDragged_ && (event->pos() - pressed_).manhattanLength() < QApplication::startDragDistance())
        return;
    hasDragged_ = true;
    isLineNext_ = false;
    QScrollBar* bar = verticalScrollBar();
    if (event->pos().y() < 0 ||
        event->pos().y() > viewport()->height()) // the selection goes on beyond what is in sight
        bar->setValue(bar->value() + (event->pos().y() < 0 ? -1 : 1) * bar->singleStep());
    extendByMouse(event->pos());
}

/// A rectangle stays on the page where it began.
void PageCanvas::extendByMouse(const QPoint& position)
{
    if (regionPage_ > 0) {
        const QRectF drawn(regionCorner_, layout_.onPage(regionPage_, position - origin()));
        selection_.selectRegion(regionPage_, drawn.normalized() & QRectF({}, layout_.givenSize(regionPage_)));
    } else if (const TextPlace place = placeUnder(position); place.page > 0) {
        selection_.extendTo(place);
    }
    tellSelection();
}

void PageCanvas::selectRegions(bool areRegions)
{
    areRegions_ = areRegions;
    viewport()->setCursor(areRegions ? Qt::CrossCursor : Qt::IBeamCursor);
}

void PageCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const PdfLink* link = linkUnder(event->position());
    if (event->button() == Qt::LeftButton && !hasDragged_ && selection_.isEmpty() && link)
        Q_EMIT linkChosen(PdfLink(*link));
}

void PageCanvas::wheelEvent(QWheelEvent* event)
{
    constexpr double notch = 120; // of a wheel that has notches; others send parts of it
    if (event->modifiers() & Qt::ControlModifier)
        scale(layout_.scale() * std::pow(zoomStep, event->angleDelta().y() / notch), event->position());
    else
        QAbstractScrollArea::wheelEvent(event);
}

/// Copying and selecting are those of the page that is read, whatever the window has under these keys.
bool PageCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void PageCanvas::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selection_.selectPage(page_);
        tellSelection();
    } else if (event->key() == Qt::Key_Escape && !selection_.isEmpty()) {
        selection_.clear();
        tellSelection();
    } else if (!extendByKey(*event) && !scrollByKey(*event)) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

/// Shift with the arrows. Without a caret it stands at the start of the page that is read.
bool PageCanvas::extendByKey(const QKeyEvent& event)
{
    using Step = TextSelection::Step;
    static const std::map<std::pair<int, bool>, Step> steps = {
        {{Qt::Key_Left, false}, Step::Left},      {{Qt::Key_Right, false}, Step::Right},
        {{Qt::Key_Left, true}, Step::WordLeft},   {{Qt::Key_Right, true}, Step::WordRight},
        {{Qt::Key_Up, false}, Step::Up},          {{Qt::Key_Down, false}, Step::Down},
        {{Qt::Key_Home, false}, Step::LineStart}, {{Qt::Key_End, false}, Step::LineEnd},
        {{Qt::Key_Home, true}, Step::PageStart},  {{Qt::Key_End, true}, Step::PageEnd}};
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto step = steps.find({event.key(), bool(modifiers & Qt::ControlModifier)});
    if (step == steps.end() || !(modifiers & Qt::ShiftModifier) || (modifiers & Qt::AltModifier))
        return false;
    if (!selection_.hasCaret())
        selection_.begin({page_, 0, 0});
    selection_.extend(step->second);
    const TextPlace& caret = selection_.caret();
    const PageContent* content = renderer_.content(caret.page);
    if (content && caret.word < int(content->words.size())) {
        isPlacing_ = false;
        showBoxes(caret.page, {content->words[std::size_t(caret.word)].box});
    }
    tellSelection();
    return true;
}

bool PageCanvas::scrollByKey(const QKeyEvent& event)
{
    QScrollBar* bar = verticalScrollBar();
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return true;
    case Qt::Key_Home:
        goTo(1);
        return true;
    case Qt::Key_End:
        goTo(layout_.count());
        return true;
    default:
        return false;
    }
}

} // namespace parvis
