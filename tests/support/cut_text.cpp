// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_text.h"

#include "widgets/controls/note_label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

bool scrolls(const QWidget* widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(widget))
            return true;
    }
    return false;
}

/// What a label needs in the width that it has.
QSize neededBy(const QLabel& label)
{
    if (!label.wordWrap())
        return label.sizeHint();
    return {0, label.heightForWidth(label.width())};
}

bool isCut(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty() || qobject_cast<const NoteLabel*>(label))
            return false;
        const QSize needed = neededBy(*label);
        return needed.width() > label->width() + 1 || needed.height() > label->height() + 1;
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const bool isPlain = qobject_cast<const QPushButton*>(button) || qobject_cast<const QCheckBox*>(button) ||
                         qobject_cast<const QRadioButton*>(button) || qobject_cast<const QToolButton*>(button);
    if (!isPlain || button->text().isEmpty() || button->objectName() == u"stateFilter")
        return false;
    const auto* tool = qobject_cast<const QToolButton*>(button);
    if (tool && (tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()))
        return false;
    return button->sizeHint().width() > button->width() + 1;
}

} // namespace

QStringList cutTextsIn(const QWidget& window)
{
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window || widget->visibleRegion().isEmpty())
            continue;
        const bool isHalfSeen = !scrolls(widget->parentWidget()) &&
                                (qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget)) &&
                                widget->visibleRegion().boundingRect() != widget->rect();
        if (!isHalfSeen && !isCut(*widget))
            continue;
        const QVariant text = widget->property("text");
        cut << u"%1 %2 “%3”: %4x%5 of %6x%7"_s
                   .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                        text.toString().left(60))
                   .arg(widget->width())
                   .arg(widget->height())
                   .arg(widget->sizeHint().width())
                   .arg(widget->sizeHint().height());
    }
    return cut;
}

} // namespace parvis::test
