// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// What is wrong with a typed address, as one sentence: only http and https with a host can be opened. Empty: nothing,
/// and nothing typed is nothing wrong.
QString addressProblem(const QString& typed);

/// Opens the user's browser. False for anything but http and https. Called on an explicit click only.
bool openAddress(const QString& url);

/// Opens the user's e-mail program with a draft. False for anything but mailto. Called on an explicit click only.
bool openMailDraft(const QString& mail);

} // namespace parvis
