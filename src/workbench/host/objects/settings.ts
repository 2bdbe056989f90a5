import { textArgument } from "../arguments";
import type { HostContext } from "../context";
import { ExcelError } from "../errors";
import { defineObject, type HostObject } from "../hostObject";
import type { SettingValue } from "../../model/settings";

interface SettingsTarget {
  readonly host: HostContext;
}

interface SettingTarget extends SettingsTarget {
  readonly key: string;
}

function isSettingValue(value: unknown): value is SettingValue {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return true;
  return typeof value === "object" && Object.values(value).every(isSettingValue);
}

function settingValue(value: unknown): SettingValue {
  if (!isSettingValue(value)) throw new ExcelError("InvalidArgument");
  return value;
}

const settingObject = defineObject<SettingTarget>({
  typeName: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ host, key }) => host.model.settings.get(key),
      set: ({ host, key }, value) => {
        host.model.settings.set(key, settingValue(value));
      },
    },
  },
  methods: {
    Delete: ({ host, key }) => {
      host.model.settings.remove(key);
    },
  },
});

function find({ host }: SettingsTarget, value: unknown): HostObject | null {
  const key = textArgument(value);
  return host.model.settings.has(key) ? settingObject({ host, key }) : null;
}

export const settingsObject = defineObject<SettingsTarget>({
  typeName: "SettingCollection",
  items: ({ host }) => host.model.settings.keys().map((key) => settingObject({ host, key })),
  indexer: (target, [key]) => {
    const setting = find(target, key);
    if (!setting) throw new ExcelError("ItemNotFound");
    return setting;
  },
  methods: {
    Add: ({ host }, [name, value]) => {
      const key = textArgument(name);
      host.model.settings.set(key, settingValue(value));
      return settingObject({ host, key });
    },
    GetCount: ({ host }) => host.model.settings.keys().length,
    GetItemOrNullObject: (target, [key]) => find(target, key),
  },
});
