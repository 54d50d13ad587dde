// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// Who uses the program, as the history shows: the name that was set, or else that of the account. Any thread.
QString userName();
/// @param name  empty: that of the account
void setUserName(const QString& name);
QString accountName();

/// Who writes letters: what the user told of themselves, whatever was left out. Any thread.
struct LetterSender
{
    QString name;
    QString organisation;
};
LetterSender letterSender();
void setLetterSender(const LetterSender& sender);

} // namespace parvis
