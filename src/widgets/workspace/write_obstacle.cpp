// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/write_obstacle.h"

#include "domain/translate.h"
#include "widgets/workspace/workspace.h"

namespace parvis {

QString fileObstacle(const Workspace& workspace)
{
    return unless(workspace.database(), translate("widgets", "Not now: no file is open."));
}

QString writeObstacle(const Workspace& workspace)
{
    if (workspace.isWritable() || !workspace.database())
        return fileObstacle(workspace);
    if (workspace.database()->isReadOnly())
        return translate("widgets", "Not now: this file is open for reading only.");
    return translate("widgets", "Not now: the register is shown as it stood; come back to the present to change it.");
}

QString selectionObstacle(qint64 selected)
{
    return unless(selected != 0, translate("widgets", "Not now: select a line of the list first."));
}

} // namespace parvis
