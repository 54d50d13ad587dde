// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/look_style.h"

#include "widgets/look/box_texts.h"
#include "widgets/look/motion.h"
#include "widgets/look/tab_bar_care.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The line icon that says the same; empty: the toolkit's own has no colours, or nothing says the same.
QString lineIcon(QStyle::StandardPixmap standard)
{
    switch (standard) {
    case QStyle::SP_DialogOkButton:
    case QStyle::SP_DialogApplyButton:
    case QStyle::SP_DialogYesButton:
    case QStyle::SP_DialogYesToAllButton:
        return u"check"_s;
    case QStyle::SP_DialogCancelButton:
    case QStyle::SP_DialogCloseButton:
    case QStyle::SP_DialogNoButton:
    case QStyle::SP_DialogNoToAllButton:
    case QStyle::SP_DialogAbortButton:
    case QStyle::SP_DialogIgnoreButton:
    case QStyle::SP_LineEditClearButton:
        return u"close"_s;
    case QStyle::SP_DialogSaveButton:
    case QStyle::SP_DialogSaveAllButton:
        return u"save"_s;
    case QStyle::SP_DialogOpenButton:
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirOpenIcon:
    case QStyle::SP_DirClosedIcon:
    case QStyle::SP_DirHomeIcon:
        return u"open"_s;
    case QStyle::SP_DialogResetButton:
    case QStyle::SP_DialogRetryButton:
    case QStyle::SP_RestoreDefaultsButton:
        return u"undo"_s;
    case QStyle::SP_DialogDiscardButton:
    case QStyle::SP_TrashIcon:
        return u"delete"_s;
    case QStyle::SP_DialogHelpButton:
    case QStyle::SP_MessageBoxQuestion:
    case QStyle::SP_MessageBoxInformation:
        return u"information"_s;
    case QStyle::SP_MessageBoxWarning:
        return u"warning"_s;
    case QStyle::SP_MessageBoxCritical:
        return u"error"_s;
    case QStyle::SP_FileIcon:
        return u"new"_s;
    case QStyle::SP_FileDialogNewFolder:
        return u"add"_s;
    default:
        return {};
    }
}

/// As by the space bar. One that the toolkit presses itself is left to it.
bool pressByEnter(QAbstractButton& button, const QKeyEvent& event)
{
    const auto* push = qobject_cast<const QPushButton*>(&button);
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!isEnter || event.isAutoRepeat() || (push && push->autoDefault()))
        return false;
    const QPointer<QAbstractButton> guarded(&button); // it may close its window
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent space(type, Qt::Key_Space, Qt::NoModifier);
        if (guarded)
            QCoreApplication::sendEvent(guarded, &space);
    }
    return true;
}

/// What has a value or a choice that the wheel would change.
bool isChoice(const QObject* widget)
{
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QTabBar*>(widget);
}

} // namespace

LookStyle::LookStyle(const LookMeasures& measures)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , measures_(measures)
    , boxTexts_(new BoxTexts(measures.unit, this))
{
}

void LookStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    boxTexts_->follow(widget);
    if (auto* menu = qobject_cast<QMenu*>(widget)) {
        menu->setToolTipsVisible(true);
        menu->installEventFilter(this);
    } else if (auto* tabs = qobject_cast<QTabBar*>(widget)) {
        careForTabs(*tabs);
    } else if (qobject_cast<QPushButton*>(widget) || qobject_cast<QToolButton*>(widget)) {
        widget->installEventFilter(this);
    }
    if (isChoice(widget)) {
        widget->installEventFilter(this);
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }
}

bool LookStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && qobject_cast<QAbstractButton*>(watched))
        return pressByEnter(static_cast<QAbstractButton&>(*watched), static_cast<QKeyEvent&>(*event));
    if (event->type() == QEvent::Wheel && isChoice(watched)) {
        event->ignore(); // for what it lies in
        return true;
    }
    const auto* menu = event->type() == QEvent::ToolTip ? qobject_cast<const QMenu*>(watched) : nullptr;
    if (menu) {
        const QAction* entry = menu->actionAt(static_cast<const QHelpEvent*>(event)->pos());
        return !entry || entry->toolTip() == QAction(entry->text()).toolTip();
    }
    return QProxyStyle::eventFilter(watched, event);
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return measures_.unit * 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return measures_.unit * 2 - measures_.unit / 4;
    case PM_FocusFrameHMargin:
        return measures_.unit - 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon LookStyle::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const
{
    const QString name = lineIcon(standard);
    return name.isEmpty() ? QProxyStyle::standardIcon(standard, option, widget) : measures_.icon(name);
}

QPixmap LookStyle::standardPixmap(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const
{
    const QString name = lineIcon(standard);
    const int side = measures_.unit * 4;
    return name.isEmpty() ? QProxyStyle::standardPixmap(standard, option, widget)
                          : measures_.icon(name).pixmap(side, side);
}

void LookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    const bool isBusy = bar && bar->minimum == 0 && bar->maximum == 0;
    if (element != CE_ProgressBarContents || !isBusy || !isMotionReduced()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        if (element == CE_TabBarTabLabel && option->state.testFlag(State_HasFocus))
            drawPrimitive(PE_FrameFocusRect, option, painter, widget); // the toolkit asks its own style alone
        return;
    }
    const QRect inside = option->rect.adjusted(1, 1, -1, -1);
    const bool isNamed = bar->textVisible && !bar->text.isEmpty(); // the name is read on it
    const QColor ink = isNamed ? option->palette.color(QPalette::Highlight) : measures_.accent;
    for (int x = inside.left(); x < inside.right(); x += measures_.unit * 2)
        painter->fillRect(QRect(x, inside.top(), measures_.unit, inside.height()).intersected(inside), ink);
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* answer) const
{
    if (isMotionReduced() && (hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration))
        return 0;
    if (hint == SH_EtchDisabledText) // a second, lighter text behind it stands out on dark ground
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

/// Qt draws an underlined letter apart from what stands beside it, without the kerning that it measured the text with:
/// of "Terminé" in large text the end would be cut. Here the text is drawn whole, and the line then.
void LookStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                             const QString& text, QPalette::ColorRole role) const
{
    const qsizetype mark = flags & Qt::TextShowMnemonic ? text.indexOf(u'&') : -1;
    const bool isOne = mark >= 0 && mark + 1 < text.size() && text.indexOf(u'&', mark + 1) < 0;
    if (!isOne || flags & Qt::TextHideMnemonic || text.contains(u'\n') || flags & Qt::TextWordWrap) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
        return;
    }
    const QString plain = text.left(mark) + text.mid(mark + 1);
    const int plainFlags = flags & ~Qt::TextShowMnemonic;
    QProxyStyle::drawItemText(painter, rect, plainFlags, palette, enabled, plain, role);
    const QFontMetricsF font(painter->font());
    const QRectF drawn = painter->boundingRect(QRectF(rect), plainFlags, plain);
    const double left = drawn.left() + font.horizontalAdvance(plain.left(mark));
    const double y = drawn.top() + font.ascent() + font.underlinePos();
    const QColor ink = role == QPalette::NoRole ? painter->pen().color() : palette.color(role);
    painter->fillRect(QRectF(left, y, font.horizontalAdvance(plain[mark]), std::max(1.0, font.lineWidth())), ink);
}

/// Fusion's own box can hardly be seen on a dark page, nor where the keyboard is.
void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (element == PE_FrameFocusRect && qobject_cast<const QPushButton*>(widget))
        return;                         // its border shows it
    if (element == PE_FrameFocusRect) { // Fusion's is faint, and there only after the Tab key
        painter->save();
        painter->setPen(QPen(measures_.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(1, 1, -1, -1));
        painter->restore();
        return;
    }
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool focused = option->state.testFlag(State_HasFocus) || option->state.testFlag(State_MouseOver);
    const QColor mark = enabled ? measures_.accent : measures_.faint;
    const double side = std::min(option->rect.width(), option->rect.height());
    const QRectF box = QRectF(option->rect.x(), option->rect.center().y() - side / 2 + 0.5, side, side);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(focused ? mark : measures_.faint, 1));
    painter->setBrush(option->palette.color(QPalette::Base));
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->setPen(QPen(mark, side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return QPointF(box.x() + x * side, box.y() + y * side); };
    if (option->state.testFlag(State_On))
        painter->drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.3)});
    else if (option->state.testFlag(State_NoChange))
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    painter->restore();
}

} // namespace parvis
