// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/printout_saving.h"

#include "domain/day_text.h"
#include "domain/translate.h"
#include "files/whole_file.h"
#include "widgets/workspace/file_export.h"

using namespace Qt::StringLiterals;

namespace parvis {

QString shownDayText(const Workspace& workspace)
{
    const QString day = dayText(workspace.today());
    return workspace.pastDay().isValid() ? translate("widgets", "The register as it stood on %1").arg(day)
                                         : translate("widgets", "On %1").arg(day);
}

bool savePrintout(Workspace& workspace, QWidget* window, QObject* receiver, const Printout& printout)
{
    const FileTarget target = chooseFileToWrite(
        window, {translate("widgets", "Save as PDF"), printout.title, {{u"pdf"_s, translate("widgets", "PDF files")}}});
    if (target.path.isEmpty())
        return false;
    const auto write = [compose = printout.take()](const QString& path, const JobControl& control) {
        writeWholeFile(path, compose(control).bytes);
        return WrittenFiles{{path}};
    };
    exportFile(workspace, receiver, {target, write});
    return true;
}

} // namespace parvis
