/** Version of this program, as project files name it. The same as in package.json, which a test sees to. */
export const appVersion = "0.1.0";
