// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace parvis {

/// Asks for the password of a protected document in a dialog over `window`; returns at once. GUI thread.
/// @param reason    why it is asked: the message of PdfLocked
/// @param answered  called with the password; nothing typed counts as cancelled
void askPassword(QWidget* window, const QString& fileName, const QString& reason,
                 const std::function<void(const QString&)>& answered, const std::function<void()>& cancelled = {});

} // namespace parvis
