// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/dialog_places.h"

#include "widgets/look/look.h"
#include "widgets/look/settings.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QScreen>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const QByteArray ours("parvis::");

/// Those of the system (files, printers, messages) have places of their own; a list that drops down is none. One that
/// stands beside the window, not before it, is a plain window.
bool isOurs(const QDialog& dialog)
{
    const bool isFramed = dialog.windowType() == Qt::Dialog || dialog.windowType() == Qt::Window;
    return dialog.isWindow() && isFramed && QByteArray(dialog.metaObject()->className()).startsWith(ours);
}

/// By its class and the size of the text: at another one it needs another size.
Setting<QRect> placeSetting(const QDialog& dialog)
{
    const QString name = QString::fromLatin1(QByteArray(dialog.metaObject()->className()).mid(ours.size()));
    return Setting<QRect>(u"dialogs/%1/place_%2"_s.arg(name).arg(Look::textPercent()));
}

QScreen* screenOf(const QDialog& dialog, const QRect& place)
{
    QScreen* at = place.isValid() ? QGuiApplication::screenAt(place.center()) : nullptr;
    return at ? at : dialog.parentWidget() ? dialog.parentWidget()->screen() : dialog.screen();
}

/// How far the frame of the window system reaches around it.
QMargins frameOf(const QWidget& window)
{
    const QRect inside = window.geometry();
    const QRect outside = window.frameGeometry();
    return {inside.left() - outside.left(), inside.top() - outside.top(), outside.right() - inside.right(),
            outside.bottom() - inside.bottom()};
}

/// A window system may be slow to frame it: its window has its frame already, which is much the same.
QMargins comingFrameOf(const QDialog& dialog)
{
    const QMargins own = frameOf(dialog);
    return own.isNull() && dialog.parentWidget() ? frameOf(*dialog.parentWidget()->window()) : own;
}

/// What of its screen the inside of a dialog that stands there may take.
QRect roomFor(const QDialog& dialog, const QRect& place)
{
    return screenOf(dialog, place)->availableGeometry().marginsRemoved(comingFrameOf(dialog));
}

} // namespace

QRect placedOn(const QRect& screen, const QRect& wanted)
{
    QRect placed(wanted.topLeft(), wanted.size().boundedTo(screen.size()));
    placed.moveLeft(std::clamp(placed.left(), screen.left(), screen.right() - placed.width() + 1));
    placed.moveTop(std::clamp(placed.top(), screen.top(), screen.bottom() - placed.height() + 1));
    return placed;
}

DialogPlaces::DialogPlaces(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool DialogPlaces::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool mayOutgrow = type == QEvent::Resize || type == QEvent::LayoutRequest;
    if ((type == QEvent::Show || type == QEvent::Hide || mayOutgrow) && !event->spontaneous()) {
        auto* dialog = qobject_cast<QDialog*>(watched);
        if (dialog && isOurs(*dialog)) {
            if (type == QEvent::Show)
                place(*dialog);
            else if (type == QEvent::Hide)
                keep(*dialog);
            else if (shown_.contains(dialog) && !roomFor(*dialog, dialog->geometry()).contains(dialog->geometry()))
                hold(*dialog); // the text became larger, or needs less than at first when it did
        }
    }
    return QObject::eventFilter(watched, event);
}

void DialogPlaces::place(QDialog& dialog)
{
    const QRect kept = placeSetting(dialog).value();
    const QRect room = roomFor(dialog, kept);
    if (kept.isValid())
        dialog.setGeometry(placedOn(room, kept));
    else
        dialog.resize(dialog.size().boundedTo(room.size()));
    hold(dialog);
}

/// Once the window system has placed and framed it.
void DialogPlaces::hold(QDialog& dialog)
{
    QTimer::singleShot(0, &dialog, [this, &dialog] {
        if (!dialog.isVisible())
            return;
        const QRect room = roomFor(dialog, dialog.geometry());
        if (!room.contains(dialog.geometry()))
            dialog.setGeometry(placedOn(room, dialog.geometry()));
        shown_.insert_or_assign(&dialog, dialog.geometry());
    });
}

/// Only where the user chose another place or size.
void DialogPlaces::keep(const QDialog& dialog)
{
    const auto shown = shown_.find(&dialog);
    if (shown == shown_.end())
        return;
    if (shown->second != dialog.geometry())
        placeSetting(dialog).keep(dialog.geometry());
    shown_.erase(shown);
}

} // namespace parvis
