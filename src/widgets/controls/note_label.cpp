// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/note_label.h"

#include "widgets/look/look.h"

#include <QDialog>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace parvis {

void keepPlaces(const QList<QWidget*>& widgets)
{
    for (QWidget* widget : widgets) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
}

namespace {

/// A dialog is no wider with large text than its screen: what it says then needs one line more.
int linesIn(const QWidget& note, int lines)
{
    constexpr int large = 125; // per cent
    return qobject_cast<const QDialog*>(note.window()) && Look::textPercent() > large ? lines + 1 : lines;
}

} // namespace

NoteLabel::NoteLabel(QWidget* parent)
    : QLabel(parent)
{
    setWordWrap(true);
    keepPlaces({this});
}

void NoteLabel::setLines(int lines)
{
    lines_ = lines;
    updateGeometry();
}

bool NoteLabel::isRich() const
{
    return Qt::mightBeRichText(text());
}

bool NoteLabel::isCut() const
{
    bool isCut = false;
    if (!isRich())
        brokenText(&isCut);
    return isCut;
}

int NoteLabel::ownHeight() const
{
    const QMargins margins = contentsMargins();
    return linesIn(*this, lines_) * fontMetrics().lineSpacing() + 2 * margin() + margins.top() + margins.bottom();
}

QSize NoteLabel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, ownHeight()};
}

QSize NoteLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, ownHeight()};
}

int NoteLabel::heightForWidth(int) const
{
    return ownHeight();
}

QStringList NoteLabel::brokenText(bool* isCut) const
{
    QStringList broken;
    const int width = contentsRect().width() - 2 * margin();
    const QStringList paragraphs = text().split(u'\n');
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        QTextLayout layout(paragraphs[i], font());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            const QString rest = paragraphs[i].mid(line.textStart());
            const bool isLast = broken.size() + 1 == linesIn(*this, lines_);
            const bool hasMore = rest.size() > line.textLength() || i + 1 < paragraphs.size();
            if (isLast && hasMore) {
                *isCut = true;
                const QString whole = rest.size() > line.textLength() ? rest : rest + u" …"_s;
                return broken << fontMetrics().elidedText(whole, Qt::ElideRight, width);
            }
            broken << rest.left(line.textLength());
            *isCut = *isCut || line.naturalTextWidth() > width; // one long word
        }
        layout.endLayout();
    }
    return broken;
}

void NoteLabel::paintEvent(QPaintEvent* event)
{
    if (isRich() || !isCut()) {
        QLabel::paintEvent(event);
        return;
    }
    bool cut = false;
    QPainter painter(this);
    const QRect area = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    style()->drawItemText(&painter, area, int(alignment()), palette(), isEnabled(), brokenText(&cut).join(u'\n'),
                          foregroundRole());
}

bool NoteLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                           u"<p>%1</p>"_s.arg(text().toHtmlEscaped().replace(u'\n', u"<br>"_s)),
                           this); // as a text that wraps
        return true;
    }
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QLabel::event(event);
}

} // namespace parvis
