// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/atlas_pages.h"
#include "report/report_parts.h"

#include <QStringList>

namespace parvis {

/// What papers of this database begin with: its template. Language, day and the rest are for the caller to set. Any
/// thread, with a QGuiApplication.
ReportSetting settingOf(const Register& records);
/// The same of a template.
ReportSetting settingOf(const PaperTemplate& paper);
/// What maps and atlases take of it: who issues them, logo, typeface, language and day.
AtlasSetting atlasSettingOf(const ReportSetting& papers);

/// The typefaces of this machine that papers can be set in, in the order of the alphabet: they scale, have the letters
/// of French, and their makers let documents embed them. Takes a while where there are many, the first time. Any
/// thread.
QStringList embeddableTypefaces();
/// Whether this one is there, and its maker lets documents embed it (OpenType, table OS/2, fsType).
bool isEmbeddable(const QString& typeface);

} // namespace parvis
