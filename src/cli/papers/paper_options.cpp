// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/papers/paper_options.h"

#include "cli/session.h"
#include "report/paper_setting.h"
#include "report/paper_template_file.h"

namespace parvis::cli {

Option templateOption()
{
    return {"--template", QT_TRANSLATE_NOOP("cli", "FILE"),
            QT_TRANSLATE_NOOP("cli", "a template of papers, in place of that of the database")};
}

ReportSetting paperSetting(const Session& session, const Arguments& arguments, const Register& records)
{
    ReportSetting setting =
        arguments.has("--template") ? settingOf(openTemplateFile(arguments.value("--template"))) : settingOf(records);
    setting.locale = session.locale();
    setting.date = session.today();
    setting.isArchive = arguments.has("--archive");
    return setting;
}

} // namespace parvis::cli
